import { BookError } from "../../book/Book";
import { ApiError, notImplemented } from "./apiError";
import type { HostObject } from "./HostObject";
import { locationOf, membersOf } from "./members";

/** A refusal with its place, as the batch's answer reports it. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string,
    readonly httpStatus: number,
  ) {
    super(message);
  }
}

export function readProperty(object: HostObject, name: string): unknown {
  const property = membersOf(object).properties.get(name.toLowerCase());
  return at(object, property ?? name, () => {
    if (property === undefined) throw unknownMember(object, name);
    return (object as unknown as Record<string, unknown>)[property];
  });
}

export function writeProperty(object: HostObject, name: string, value: unknown): void {
  at(object, name, () => {
    if (!membersOf(object).writable.has(name)) throw unknownMember(object, name);
    (object as unknown as Record<string, unknown>)[name] = value;
  });
}

export function callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown {
  return at(object, name, () => {
    if (!membersOf(object).methods.has(name)) throw unknownMember(object, name);
    const methods = object as unknown as Record<string, (...args: unknown[]) => unknown>;
    return methods[name]?.(...args);
  });
}

/** Runs one member, giving whatever it throws the place where it happened. */
export function at<T>(object: HostObject, member: string, run: () => T): T {
  const location = locationOf(object, member);
  try {
    object.session.faults.strike(location);
    return run();
  } catch (error) {
    throw refusal(error, location);
  }
}

/** Whatever was thrown, as a refusal; what is no refusal at all is a bug of ours and says so. */
export function refusal(error: unknown, location: string): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof BookError) return refusal(new ApiError(error.code, error.message), location);
  if (error instanceof ApiError) {
    return new Refusal(error.code, error.message, location, error.httpStatus);
  }
  const bug = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Refusal("GeneralException", `The workbench failed: ${bug}`, location, 500);
}

function unknownMember(object: HostObject, member: string): ApiError {
  return notImplemented(`${object.className}.${member}`);
}
