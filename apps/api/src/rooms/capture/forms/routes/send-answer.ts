import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Answer } from '../../inbox/sender.ts';

const answers = new WeakMap<FastifyReply, Answer>();

/** Lets answers of a scope have headers of their own, over those that all answers have. */
export function answerByThemselves(scope: FastifyInstance): void {
  scope.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of Object.entries(answers.get(reply)?.headers ?? {}))
      if (value === null) reply.removeHeader(name);
      else reply.header(name, value);
  });
}

/** Sends what a person is answered. */
export function sendAnswer(reply: FastifyReply, answer: Answer): FastifyReply {
  answers.set(reply, answer);
  return reply
    .status(answer.status)
    .type(answer.headers['content-type'] ?? 'text/plain; charset=utf-8')
    .send(answer.body);
}
