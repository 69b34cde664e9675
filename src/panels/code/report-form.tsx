import { ArrowLeft } from 'lucide-react';
import type { CodedReport } from '#core/coding/coding.ts';
import { changeCoding, openRecord } from '#model/coding/coding-store.ts';
import { Button } from '#ui/button.tsx';
import { codeText } from '#messages/code-texts.ts';
import { useDesk } from './desk-context.ts';
import { ChoiceField, ListField, TextField, optionsOf } from './field.tsx';

const KINDS = optionsOf('code.reportKind', ['original', 'rewrite', 'aggregation']);
const BASES = optionsOf('code.basis', ['printed', 'page', 'inferred']);
const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'].map((value) => ({ value, label: null }));

/** The bibliography of the report. */
export function ReportForm() {
  const { report } = useDesk().coding;
  const recordId = report.id;
  const change = (fields: Partial<CodedReport>): void =>
    changeCoding(`${recordId} ${Object.keys(fields).join(' ')}`, (coding) => ({
      ...coding,
      report: { ...coding.report, ...fields },
    }));
  return (
    <section className="cd-form" data-report-form>
      <Button icon={ArrowLeft} onClick={() => openRecord(null)}>
        {codeText('code.back')}
      </Button>
      <TextField
        {...{ recordId, name: 'title', label: codeText('code.f.title'), rule: codeText('code.r.title') }}
        value={report.title}
        onChange={(title) => change({ title })}
      />
      <div className="cd-pair">
        <TextField
          {...{ recordId, name: 'published', label: codeText('code.f.published'), rule: codeText('code.r.published') }}
          value={report.published}
          onChange={(published) => change({ published })}
        />
        <ChoiceField
          {...{ recordId, name: 'publishedBasis', label: codeText('code.f.publishedBasis'), options: BASES }}
          value={report.publishedBasis}
          onChange={(publishedBasis) => change({ publishedBasis })}
        />
      </div>
      <div className="cd-pair">
        <TextField
          {...{ recordId, name: 'notBefore', label: codeText('code.f.notBefore'), rule: codeText('code.r.bounds') }}
          value={report.notBefore}
          onChange={(notBefore) => change({ notBefore })}
        />
        <TextField
          {...{ recordId, name: 'notAfter', label: codeText('code.f.notAfter'), rule: codeText('code.r.bounds') }}
          value={report.notAfter}
          onChange={(notAfter) => change({ notAfter })}
        />
      </div>
      <TextField
        {...{ recordId, name: 'publishedNote', label: codeText('code.f.publishedNote') }}
        rule={codeText('code.r.publishedNote')}
        value={report.publishedNote}
        isLong
        onChange={(publishedNote) => change({ publishedNote })}
      />
      <div className="cd-pair">
        <ChoiceField
          {...{ recordId, name: 'kind', label: codeText('code.f.reportKind'), rule: codeText('code.r.reportKind') }}
          options={KINDS}
          value={report.kind}
          onChange={(kind) => change({ kind })}
        />
        <ChoiceField
          {...{ recordId, name: 'reliability', label: codeText('code.f.reliability'), options: GRADES }}
          rule={codeText('code.r.reliability')}
          value={report.reliability}
          onChange={(reliability) => change({ reliability })}
        />
      </div>
      <TextField
        {...{ recordId, name: 'reliabilityWhy', label: codeText('code.f.reliabilityWhy') }}
        rule={codeText('code.r.reliabilityWhy')}
        value={report.reliabilityWhy}
        isLong
        onChange={(reliabilityWhy) => change({ reliabilityWhy })}
      />
      <div className="cd-pair">
        <TextField
          {...{ recordId, name: 'publisher', label: codeText('code.f.publisher'), rule: codeText('code.r.publisher') }}
          value={report.publisher}
          onChange={(publisher) => change({ publisher })}
        />
        <TextField
          {...{ recordId, name: 'language', label: codeText('code.f.language'), rule: codeText('code.r.language') }}
          value={report.language}
          onChange={(language) => change({ language })}
        />
      </div>
      <div className="cd-pair">
        <ListField
          {...{ recordId, name: 'credits', label: codeText('code.f.credits'), rule: codeText('code.r.credits') }}
          value={report.credits}
          onChange={(credits) => change({ credits })}
        />
        <ListField
          {...{ recordId, name: 'authors', label: codeText('code.f.authors'), rule: codeText('code.r.authors') }}
          value={report.authors}
          onChange={(authors) => change({ authors })}
        />
      </div>
      <div className="cd-pair">
        <TextField
          {...{ recordId, name: 'url', label: codeText('code.f.url'), rule: codeText('code.r.url') }}
          value={report.url}
          onChange={(url) => change({ url })}
        />
        <TextField
          {...{ recordId, name: 'archivedUrl', label: codeText('code.f.archivedUrl'), rule: codeText('code.r.url') }}
          value={report.archivedUrl}
          onChange={(archivedUrl) => change({ archivedUrl })}
        />
      </div>
    </section>
  );
}
