// The door of the capture room.
import './queries/imports.ts';
import './queries/import-preview.ts';
import './mutations/start-import.ts';
import './mutations/cancel-import.ts';
import './mutations/undo-import.ts';
import './mutations/delete-import.ts';
import './mutations/remove-import-file.ts';

import { forgetImportFiles } from './jobs/forget-files.ts';
import { resumeAtStart, resumeImports } from './jobs/resume-imports.ts';
import { runImportJob } from './jobs/run-import.ts';
import { undoImportJob } from './jobs/undo-import.ts';

export { captureColumns } from './column-classes.ts';
export { deleteImport } from './commands/delete-import.ts';
export { startImport } from './commands/start-import.ts';
export { uploadFile } from './commands/upload-file.ts';
export { importedLeadField, importedPartyField } from './imported.filter.ts';
export type {
  FetchRefusal,
  ForeignServer,
  KeptDelivery,
  SecretField,
  Secrets,
  Sender,
  SentRequest,
  WhatCame,
} from './inbox/sender.ts';
export { planImport } from './planning/plan-import.ts';
export { sampleRows } from './planning/sample-rows.ts';
export { countUnjoined } from './planning/unjoined-rows.ts';
export { captureLifecycle } from './purged.ts';
export { serveImports } from './routes/imports.ts';
export { reportedCsv } from './routes/reported-csv.ts';
export { ownerOf } from './store/import-owner.ts';
export { readImport } from './store/imports.ts';

export { runImportJob };
export const captureJobs = [runImportJob, undoImportJob] as const;
export const captureAtStart = [resumeAtStart] as const;
export const captureEveryMinute = [resumeImports] as const;
export const captureEveryNight = [forgetImportFiles] as const;
