// The worker that opens own evidence: reading, unpacking and building off the page, so that the page goes on and can stop it.
import tokens from '#ui/tokens.css?raw';
import { readPalettes } from '#pipeline/palette.ts';
import { buildBrought } from '#model/own/build-brought.ts';
import type { BroughtFile, BuildOutcome, BuildProgress, BuildReply, BuildRequest } from '#model/own/build-messages.ts';
import { isZip, unpack } from '#model/own/unpack.ts';
import type { Files } from '#model/own/unpack.ts';

const ZIP_WORDS = {
  'too-large':
    'the zip says that it holds more than 400 MB: a dossier is never so large, unpack it and open the folder',
  'too-many': 'the zip holds more than 20,000 files: open the folder of the dossier alone',
  broken: 'the zip cannot be unpacked, it is cut off or of another kind: take it again from where it was made',
} as const;

function reply(message: BuildReply): void {
  globalThis.postMessage(message);
}

function say(progress: BuildProgress): void {
  reply({ type: 'progress', progress });
}

function refused(file: string, rule: string, message: string): BuildOutcome {
  return { kind: 'refused', problems: [{ level: 'error', file, row: null, column: null, rule, message, value: null }] };
}

async function readAll(brought: readonly BroughtFile[]): Promise<Files> {
  const total = brought.reduce((sum, { file }) => sum + file.size, 0);
  const files = new Map<string, Uint8Array>();
  let done = 0;
  for (const { path, file } of brought) {
    say({ stage: 'read', done, total });
    files.set(path, new Uint8Array(await file.arrayBuffer()));
    done += file.size;
  }
  return files;
}

async function build({ files: brought, ...choices }: BuildRequest): Promise<BuildOutcome> {
  let files = await readAll(brought);
  const [zip] = files;
  if (files.size === 1 && zip !== undefined && isZip(zip[1])) {
    say({ stage: 'unpack', done: 0, total: 1 });
    const unpacked = unpack(zip[1]);
    if ('fault' in unpacked) return refused(zip[0], 'zip', ZIP_WORDS[unpacked.fault]);
    ({ files } = unpacked);
  }
  say({ stage: 'build', done: 0, total: 1 });
  return buildBrought(files, {
    ...choices,
    palettes: readPalettes(tokens),
    onProgress: (done, total) => say({ stage: 'build', done, total }),
  });
}

globalThis.addEventListener('message', ({ data }: MessageEvent<BuildRequest>) => {
  void build(data).then(
    (outcome) => reply({ type: 'done', outcome }),
    (error: unknown) => {
      const message = `the file could not be read: ${error instanceof Error ? error.message : String(error)}; choose it again`;
      reply({ type: 'done', outcome: refused(data.files[0]?.path ?? '', 'unreadable', message) });
    },
  );
});
