import ts from 'typescript';
import { packageOf } from './package-of.ts';

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** The whole statement that declares something at the top of a file; undefined for anything else. */
function statementOf(node: ts.Node): ts.Node | undefined {
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return statement.parent && ts.isSourceFile(statement.parent) ? statement : undefined;
}

/**
 * The declarations of symbols and of all that they mention of the same package, exported or not: a change
 * of any of them changes what an app can write.
 *
 * @param name Of the package.
 */
export function renderDeclarations(
  program: ts.Program,
  name: string,
  symbols: readonly ts.Symbol[],
): string[] {
  const checker = program.getTypeChecker();
  const found = new Map<ts.Node, string>();

  const add = (symbol: ts.Symbol | undefined) => {
    const isAlias = symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
    for (const declaration of target?.declarations ?? []) {
      const statement = statementOf(declaration);
      if (!statement || found.has(statement) || packageOf(statement) !== name) continue;
      addStatement(statement, target?.name ?? '');
    }
  };
  const addStatement = (statement: ts.Node, key: string) => {
    found.set(statement, key);
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) add(checker.getSymbolAtLocation(node));
      ts.forEachChild(node, visit);
    };
    visit(statement);
  };
  for (const symbol of symbols) add(symbol);

  // What a package adds to the types of the page or of its framework.
  for (const file of program.getSourceFiles().filter((one) => packageOf(one) === name)) {
    for (const statement of file.statements) {
      if (ts.isModuleDeclaration(statement)) addStatement(statement, `~${statement.name.text}`);
    }
  }

  return [...found]
    .map(([node, key]) => ({
      key,
      text: printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()),
    }))
    .toSorted((a, b) => (a.key + a.text < b.key + b.text ? -1 : 1))
    .map(({ text }) => text.replace(/^export (default )?/, ''));
}
