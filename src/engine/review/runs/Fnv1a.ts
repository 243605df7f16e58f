/**
 * FNV-1a, 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv), over bytes: short enough to be written
 * beside a number, stable between versions and machines, and recomputed by a few lines of any other
 * language. It finds what changed by accident or unnoticed; it is no seal against forgery.
 *
 * The state is four limbs of 16 bits, the lowest first: JavaScript multiplies no 64-bit integers
 * exactly, and BigInt is some fifty times slower.
 */
export class Fnv1a {
  private a = 0x2325;
  private b = 0x8422;
  private c = 0x9ce4;
  private d = 0xcbf2;

  byte(value: number): void {
    // The prime is 2^40 + 0x1b3, so a product is a small multiple and a shift.
    const a = this.a ^ value;
    const low = a * PRIME;
    const next = this.b * PRIME + (low >>> 16);
    const third = this.c * PRIME + (a << 8) + (next >>> 16);
    const last = this.d * PRIME + (this.b << 8) + (third >>> 16);
    this.a = low & LIMB;
    this.b = next & LIMB;
    this.c = third & LIMB;
    this.d = last & LIMB;
  }

  /** As UTF-8. A half of a surrogate pair counts as U+FFFD, as in every encoder. */
  text(text: string): this {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) this.byte(unit);
      else if (unit < 0x800) {
        this.byte(0xc0 | (unit >> 6));
        this.byte(0x80 | (unit & 0x3f));
      } else {
        const point = text.codePointAt(at)!;
        if (point > 0xffff) {
          at++;
          this.byte(0xf0 | (point >> 18));
          this.byte(0x80 | ((point >> 12) & 0x3f));
        } else this.byte(0xe0 | (whole(point) >> 12));
        const rest = point > 0xffff ? point : whole(point);
        this.byte(0x80 | ((rest >> 6) & 0x3f));
        this.byte(0x80 | (rest & 0x3f));
      }
    }
    return this;
  }

  /** As the eight bytes of an IEEE 754 double, the lowest first. */
  number(value: number): this {
    double.setFloat64(0, value, true);
    for (let at = 0; at < 8; at++) this.byte(double.getUint8(at));
    return this;
  }

  /** The upper and the lower 32 bits. */
  halves(): readonly [upper: number, lower: number] {
    return [((this.d << 16) | this.c) >>> 0, ((this.b << 16) | this.a) >>> 0];
  }

  /** Sixteen hexadecimal digits. */
  hex(): string {
    return this.halves()
      .map((half) => half.toString(16).padStart(8, "0"))
      .join("");
  }
}

/** The lower part of the prime 0x100000001b3. */
const PRIME = 0x1b3;
const LIMB = 0xffff;
const double = new DataView(new ArrayBuffer(8));

const isHalf = (point: number): boolean => point >= 0xd800 && point <= 0xdfff;
const whole = (point: number): number => (isHalf(point) ? 0xfffd : point);
