import type ts from 'typescript';
import { exportedNames } from '../exported-names.ts';
import { packageOf } from '../package-of.ts';

/** What the types of one adapter say, in questions that every framework has an answer to. */
export class AdapterTypes {
  readonly checker: ts.TypeChecker;
  readonly #names: ReturnType<typeof exportedNames>;

  constructor(program: ts.Program, types: string) {
    this.checker = program.getTypeChecker();
    this.#names = exportedNames(program, types);
  }

  /** Everything that is exported, and not of another package. */
  own(): { name: string; symbol: ts.Symbol; isValue: boolean }[] {
    return this.#names.filter(({ origin }) => origin !== '@chathub/core');
  }

  symbol(name: string): ts.Symbol {
    const found = this.#names.find((one) => one.name === name);
    if (!found) throw new Error(`${name} is not exported`);
    return found.symbol;
  }

  /** The type of an exported value. */
  value(name: string): ts.Type {
    return this.checker.getTypeOfSymbol(this.symbol(name));
  }

  /** An exported interface, or the instances of an exported class. */
  declared(name: string): ts.Type {
    return this.checker.getDeclaredTypeOfSymbol(this.symbol(name));
  }

  property(type: ts.Type, name: string): ts.Type {
    const found = this.checker.getPropertyOfType(this.checker.getNonNullableType(type), name);
    if (!found) throw new Error(`${this.checker.typeToString(type)} has no ${name}`);
    return this.checker.getTypeOfSymbol(found);
  }

  /** The names of all properties. */
  names(type: ts.Type): string[] {
    const properties = this.checker.getPropertiesOfType(this.checker.getNonNullableType(type));
    return properties.map(({ name }) => name);
  }

  /** Those of them that neither the framework nor the page declares: ours. */
  ownNames(type: ts.Type): string[] {
    const properties = this.checker.getPropertiesOfType(this.checker.getNonNullableType(type));
    return properties
      .filter(({ declarations = [] }) =>
        declarations.some((one) => packageOf(one)?.startsWith('@chathub/')),
      )
      .map(({ name }) => name);
  }

  /** The names of the properties that have exactly this type. */
  namesOf(type: ts.Type, wanted: ts.Type): string[] {
    return this.checker
      .getPropertiesOfType(type)
      .filter((property) => this.checker.getTypeOfSymbol(property) === wanted)
      .map(({ name }) => name);
  }

  /** The only way to call something, or to construct it. */
  signature(type: ts.Type): ts.Signature {
    const one = this.checker.getNonNullableType(type);
    const [signature] = [...one.getCallSignatures(), ...one.getConstructSignatures()];
    if (!signature) throw new Error(`${this.checker.typeToString(type)} cannot be called`);
    return signature;
  }

  parameter(type: ts.Type, index = 0): ts.Type {
    const parameter = this.signature(type).parameters[index];
    if (!parameter) throw new Error(`${this.checker.typeToString(type)} has no such parameter`);
    return this.checker.getTypeOfSymbol(parameter);
  }

  returned(type: ts.Type): ts.Type {
    return this.signature(type).getReturnType();
  }

  /** The members of a union; the type itself if it is none. */
  parts(type: ts.Type): ts.Type[] {
    const one = this.checker.getNonNullableType(type);
    return one.isUnion() ? one.types : [one];
  }

  /** The names of options that something takes as an object, a function that returns one, or a ref of one. */
  optionNames(type: ts.Type): string[] {
    const names = this.parts(type).flatMap((part) => {
      if (part.getCallSignatures().length > 0) return this.optionNames(this.returned(part));
      const value = this.checker.getPropertyOfType(part, 'value');
      return value ? this.optionNames(this.checker.getTypeOfSymbol(value)) : this.names(part);
    });
    return [...new Set(names)];
  }
}
