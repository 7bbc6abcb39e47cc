// The door of the capture room.
import './queries/imports.ts';
import './queries/mail-preview.ts';
import './queries/import-preview.ts';
import './queries/import-rehearsal.ts';
import './mutations/import-chat.ts';
import './mutations/start-import.ts';
import './mutations/cancel-import.ts';
import './mutations/undo-import.ts';
import './mutations/delete-import.ts';
import './mutations/remove-import-file.ts';
import './mutations/import-mappings.ts';
import './queries/import-mappings.ts';
import './inlet.type.ts';
import './delivery-preview.fields.ts';
import './fetching.fields.ts';
import './mutations/inlets.ts';
import './forms/web-form.type.ts';
import './forms/contact-consents.fields.ts';
import './forms/lead-consents.fields.ts';
import './forms/mutations/edit-web-form.ts';
import './forms/queries/own-form-links.ts';
import './forms/queries/web-forms.ts';
import './queries/deliveries.ts';

import { fetchMissedAtStart, fetchMissedEveryMinute, fetchMissedJob } from './jobs/fetch-missed.ts';
import { forgetDeliveries } from './jobs/forget-deliveries.ts';
import { forgetImportFiles } from './jobs/forget-files.ts';
import { readInbox, readInboxAtStart, readInboxEveryMinute } from './jobs/read-inbox.ts';
import { resumeAtStart, resumeImports } from './jobs/resume-imports.ts';
import { runImportJob } from './jobs/run-import.ts';
import { undoImportJob } from './jobs/undo-import.ts';

export { captureColumns } from './column-classes.ts';
export { deleteImport } from './commands/delete-import.ts';
export { readNow } from './commands/read-now.ts';
export { startImport } from './commands/start-import.ts';
export { uploadFile } from './commands/upload-file.ts';
export { webForm } from './forms/form.sender.ts';
export { serveForms } from './forms/routes/forms.ts';
export { importedLeadField, importedPartyField } from './imported.filter.ts';
export type { Secrets } from './inbox/secrets.ts';
export type {
  FetchRefusal,
  ForeignServer,
  KeptDelivery,
  MissedPage,
  MissedPlace,
  SecretField,
  Sender,
  SentRequest,
  WhatCame,
} from './inbox/sender.ts';
export { completeFrom, speakTo } from './inbox/senders.ts';
export { planImport } from './planning/plan-import.ts';
export { sampleRows } from './planning/sample-rows.ts';
export { countUnjoined } from './planning/unjoined-rows.ts';
export { captureLifecycle } from './purged.ts';
export { serveImports } from './routes/imports.ts';
export { type InletSurroundings, serveInlets } from './routes/inlets.ts';
export { reportedCsv } from './routes/reported-csv.ts';
export { keepDelivery } from './store/deliveries.ts';
export { ownerOf } from './store/import-owner.ts';
export { readImport } from './store/imports.ts';
export { formConsentRecord, importMappingRecord, inletRecord, webFormRecord } from './store/records.ts';
export { inletsThatName } from './store/setting-uses.ts';

export { runImportJob };
export const captureJobs = [runImportJob, undoImportJob, readInbox, fetchMissedJob] as const;
export const captureAtStart = [resumeAtStart, readInboxAtStart, fetchMissedAtStart] as const;
export const captureEveryMinute = [resumeImports, readInboxEveryMinute, fetchMissedEveryMinute] as const;
export const captureEveryNight = [forgetImportFiles, forgetDeliveries] as const;
