/** A command that cannot do what was asked says why, in one or more sentences. */
export interface Failure {
  readonly kind: "failure";
  readonly message: string;
}

export const failure = (message: string): Failure => ({ kind: "failure", message });

export const isFailure = (value: unknown): value is Failure =>
  typeof value === "object" && value !== null && (value as Failure).kind === "failure";
