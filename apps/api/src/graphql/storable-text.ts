import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** Whether a text can be kept: no NUL, and no half of a pair of surrogates, which no database and no file takes. */
function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** Refuses what no text can hold where it is written in a document. */
export function refuseUnstorableText(context: ValidationContext): ASTVisitor {
  return {
    StringValue: (node) => {
      if (!isStorable(node.value)) context.reportError(new GraphQLError(MESSAGE, { nodes: node }));
    },
  };
}

/** Throws where a variable holds what no text can hold, by its path. */
export function assertStorable(value: unknown, path: readonly string[] = []): void {
  if (typeof value === 'string') {
    if (!isStorable(value))
      throw new GraphQLError(`$${path.join('.')}: ${MESSAGE}`, {
        extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
      });
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) assertStorable(inner, [...path, name]);
  }
}

const MESSAGE = 'A text holds U+0000 or half of a surrogate pair; leave the character out.';
