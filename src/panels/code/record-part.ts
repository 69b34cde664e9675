import type { CodedList, CodedRecords } from '#core/coding/coding.ts';

/** Props of the fields of a record that was made for the report. */
export interface RecordPart<L extends CodedList> {
  readonly record: CodedRecords[L][number];
  readonly change: (fields: Partial<CodedRecords[L][number]>) => void;
}
