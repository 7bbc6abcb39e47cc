import { Readable } from 'node:stream';
import { may } from '@mikomi/domain/identity';
import { globalId, isRefusal, parseGlobalId, type Refusal, refuse } from '@mikomi/domain/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sentenceFor } from '../../../graphql/refusal.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { LARGEST_CSV, uploadFile } from '../commands/upload-file.ts';
import { findImport } from '../store/imports.ts';
import type { Outcome } from '../store/reported-rows.ts';
import { exampleList } from './example-list.ts';
import { reportedCsv } from './reported-csv.ts';

/** Who sent a request, within their budget of requests; undefined for nobody of the organization that it names. */
export type MemberOf = (request: FastifyRequest) => Promise<MemberContext | undefined>;

/**
 * `POST /api/imports` takes a file's bytes as the body and its name, percent-encoded, in `x-file-name`; `?import=<id>` adds it
 * to an import that has not been started. `GET /api/imports/<id>/failed.csv` gives the failed rows of its first file back with
 * their reasons, `left-out.csv` those that came in without all of it; `?file=1` those of the second file.
 * `GET /api/imports/example.csv` gives a short list to try it with, in the member's language or `?language=ja`.
 */
export async function serveImports(server: FastifyInstance, memberOf: MemberOf): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_CSV }, (_request, body, done) =>
      done(null, body),
    );
    scope.setErrorHandler((error: { code?: string; statusCode?: number }, _request, reply) => {
      if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
        const parameters = { atMost: LARGEST_CSV / 1_000_000, format: 'CSV' };
        return answer(reply, refuse('file-too-large', { parameters }), 'en');
      }
      throw error;
    });
    scope.post('/api/imports', {
      bodyLimit: LARGEST_CSV,
      // Who may not upload is told before the body is read.
      onRequest: async (request, reply) => {
        const member = await memberOf(request);
        if (!member) return reply.status(401).send(problem(refuse('not-found'), 'en'));
        if (!may(member.rights, 'import.run')) return answer(reply, refuse('not-allowed'), member.locale);
        members.set(request, member);
      },
      handler: upload,
    });
    scope.get('/api/imports/example.csv', async (request, reply) => {
      const member = await memberOf(request);
      if (!member) return reply.status(401).send(problem(refuse('not-found'), 'en'));
      const { language } = request.query as { language?: string };
      reply.header('content-type', 'text/csv; charset=utf-8');
      reply.header('content-disposition', 'attachment; filename="example.csv"');
      const locale = (language ?? member.locale).startsWith('ja') ? 'ja' : 'en';
      return reply.send(exampleList(locale, member.organization.phoneCountry));
    });
    for (const [name, outcome] of Object.entries(OUTCOMES))
      scope.get(`/api/imports/:id/${name}.csv`, async (request, reply) => {
        const member = await memberOf(request);
        if (!member) return reply.status(401).send(problem(refuse('not-found'), 'en'));
        if (!may(member.rights, 'import.run')) return answer(reply, refuse('not-allowed'), member.locale);
        const parsed = parseGlobalId((request.params as { id: string }).id, 'Import');
        const found = isRefusal(parsed) ? undefined : await findImport(member, parsed.id);
        if (!found) return answer(reply, refuse('import-not-found'), member.locale);
        const file = Number((request.query as { file?: string }).file ?? 0);
        reply.header('content-type', 'text/csv; charset=utf-8');
        reply.header('content-disposition', `attachment; filename="${name}-rows.csv"`);
        return reply.send(
          Readable.from(reportedCsv(member, found, Number.isInteger(file) ? file : 0, outcome)),
        );
      });
  });
}

const OUTCOMES: Readonly<Record<string, Outcome>> = { failed: 'FAILED', 'left-out': 'LEFT_OUT' };

const members = new WeakMap<FastifyRequest, MemberContext>();

async function upload(request: FastifyRequest, reply: FastifyReply) {
  const member = members.get(request) as MemberContext;
  const name = fileName(request.headers['x-file-name']);
  if (name === undefined) return answer(reply, refuse('file-name-missing'), member.locale);
  const wanted = (request.query as { import?: string }).import;
  const parsed = wanted === undefined ? null : parseGlobalId(wanted, 'Import');
  if (isRefusal(parsed)) return answer(reply, refuse('import-not-found'), member.locale);
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const stored = await uploadFile(member, { name, bytes }, parsed?.id ?? null);
  if (isRefusal(stored)) return answer(reply, stored, member.locale);
  return reply.status(201).send({
    importId: globalId('Import', stored.importId),
    fileId: globalId('ImportFile', stored.fileId),
  });
}

/** The last part of a path, without what no file name holds. */
function fileName(header: string | string[] | undefined): string | undefined {
  if (typeof header !== 'string') return undefined;
  try {
    const name = decodeURIComponent(header).split(/[\\/]/).at(-1) ?? '';
    return (
      name
        .replace(/\p{Cc}/gu, '')
        .trim()
        .slice(0, 200) || undefined
    );
  } catch {
    return undefined;
  }
}

const STATUS: Readonly<Record<string, number>> = {
  'file-too-large': 413,
  'not-allowed': 403,
  'import-not-found': 404,
  'already-started': 409,
  'too-many-unstarted': 409,
};

function answer(reply: FastifyReply, refusal: Refusal, locale: string) {
  return reply.status(STATUS[refusal.because] ?? 400).send(problem(refusal, locale));
}

function problem(refusal: Refusal, locale: string) {
  return {
    error: {
      code: refusal.because.toUpperCase().replaceAll('-', '_'),
      message: sentenceFor(refusal, locale),
      parameters: refusal.parameters ?? {},
    },
  };
}
