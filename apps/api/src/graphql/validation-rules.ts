import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';
import { MAX_ALIASES, MAX_DIRECTIVES } from './limits.ts';

/** One operation may rename fields and carry directives only so often: each is work that costs its sender nothing. */
export function limitAliasesAndDirectives(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  let directives = 0;
  return {
    Field: (node) => {
      if (node.alias) aliases += 1;
      if (aliases === MAX_ALIASES + 1) refuse(context, `Use at most ${MAX_ALIASES} aliases in one document.`);
    },
    Directive: () => {
      directives += 1;
      if (directives === MAX_DIRECTIVES + 1)
        refuse(context, `Use at most ${MAX_DIRECTIVES} directives in one document.`);
    },
  };
}

function refuse(context: ValidationContext, message: string): void {
  context.reportError(new GraphQLError(message, { extensions: { code: 'TOO_MUCH' } }));
}
