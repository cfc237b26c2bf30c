import ts from 'typescript';
import { packageOf } from './package-of.ts';

/** A name that a module exports, as its types tell. */
export interface ExportedName {
  name: string;
  /** What it stands for, wherever that is declared. */
  symbol: ts.Symbol;
  /** True for what is there at run time. */
  isValue: boolean;
  /** The package that declares it. */
  origin: string | undefined;
}

/**
 * The names that a module exports, in order.
 *
 * @param types The file of its types.
 */
export function exportedNames(program: ts.Program, types: string): ExportedName[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(types);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${types} is no module`);
  return checker
    .getExportsOfModule(module)
    .map((exported) => {
      const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
      const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
      const [declaration] = symbol.declarations ?? [];
      if (!declaration) throw new Error(`${types} exports ${exported.name}, which is not declared`);
      const isTypeOnly = exported.declarations?.some(ts.isTypeOnlyImportOrExportDeclaration);
      const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0 && !isTypeOnly;
      return { name: exported.name, symbol, isValue, origin: packageOf(declaration) };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
