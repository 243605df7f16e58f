import fc from "fast-check";
import { CATEGORY, TICKET } from "../../../../src/engine/metrics/facts/contactList";
import { sortByMatter } from "../../../../src/engine/metrics/facts/sortByMatter";

const contact = fc.record({
  category: fc.integer({ min: 0, max: 3 }),
  moment: fc.constantFrom(1, 2.5, 3, 4, 5.25, Number.POSITIVE_INFINITY),
});

describe("sortByMatter", () => {
  it("sorts by category and moment, many contacts as well as few, and only those asked for", () => {
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 200 }), fc.nat(3), (contacts, edge) => {
        const moments = new Float64Array(contacts.length * 2);
        const entries = new Uint32Array(moments.buffer);
        contacts.forEach(({ category, moment }, at) => {
          moments[at * 2] = moment;
          entries[at * 4 + CATEGORY] = category;
          entries[at * 4 + TICKET] = at;
        });
        const end = Math.max(edge, contacts.length - edge);
        sortByMatter({ moments, entries, ends: new Uint32Array(0) }, edge, end);

        const sorted = contacts.map((_, at) => contacts[entries[at * 4 + TICKET]!]!);
        const expected = contacts
          .slice(edge, end)
          .toSorted((a, b) => a.category - b.category || compared(a.moment, b.moment));
        expect(sorted).toEqual([...contacts.slice(0, edge), ...expected, ...contacts.slice(end)]);
        expect(Array.from(contacts, (_, at) => moments[at * 2])).toEqual(
          sorted.map(({ moment }) => moment),
        );
      }),
    );
  });
});

/** Infinity minus itself would be NaN. */
const compared = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
