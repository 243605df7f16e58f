/** Vectors that are used again, since fresh memory costs more than what is done in it. */
export class Rooms<Vector> {
  private readonly rooms: Vector[] = [];
  private taken = 0;

  constructor(private readonly make: () => Vector) {}

  /** One that is free. */
  take(): Vector {
    return (this.rooms[this.taken++] ??= this.make());
  }

  /** All are free again. */
  clear(): void {
    this.taken = 0;
  }
}
