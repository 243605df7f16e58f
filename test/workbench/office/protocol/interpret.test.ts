import type { UniverBook } from "../../../../src/workbench/book/UniverBook";
import { openHeadlessBook } from "../../../../src/workbench/book/headlessBook";
import { OfficeHost } from "../../../../src/workbench/office/OfficeHost";

jest.setTimeout(60_000);

let book: UniverBook;
beforeAll(async () => (book = await openHeadlessBook()));
afterAll(() => book.dispose());
beforeEach(() => book.load({ sheets: [{ name: "Sheet1", rows: [] }] }));

const path = (Id: number, ObjectPathType: number, more: object = {}) => ({
  [Id]: { Id, ObjectPathType, Name: "", ...more },
});
const workbook = path(1, 1);
const worksheets = path(3, 4, { Name: "Worksheets", ParentObjectPathId: 1 });
const call = (Name: string, ParentObjectPathId: number, ...Arguments: unknown[]) => ({
  Name,
  ParentObjectPathId,
  ArgumentInfo: { Arguments },
});

async function answer(Actions: readonly object[], ObjectPaths: object): Promise<unknown> {
  const host = new OfficeHost(book);
  const batch = { AutoKeepReference: true, Actions, ObjectPaths };
  const answered = await host.answer(JSON.stringify(batch));
  host.dispose();
  return answered.kind === "answered" ? (JSON.parse(answered.body) as unknown) : answered;
}

const instantiate = (Id: number, ObjectPathId: number) => ({
  Id,
  ActionType: 1,
  Name: "",
  ObjectPathId,
});

describe("a batch as Microsoft's library sends it", () => {
  it("creates, keeps, writes and loads: every object is told how to find it again", async () => {
    const sheetId = book.activeSheet().id;
    const result = await answer(
      [
        instantiate(2, 1),
        instantiate(4, 3),
        instantiate(6, 5),
        instantiate(8, 7),
        { Id: 9, ActionType: 3, Name: "_KeepReference", ObjectPathId: 7 },
        {
          Id: 11,
          ActionType: 4,
          Name: "Values",
          ObjectPathId: 7,
          ArgumentInfo: { Arguments: [[[1, 2]]] },
        },
        {
          Id: 16,
          ActionType: 2,
          Name: "",
          ObjectPathId: 7,
          QueryInfo: { Select: ["values", "address"] },
        },
      ],
      {
        ...workbook,
        ...worksheets,
        ...path(5, 3, call("GetActiveWorksheet", 3)),
        ...path(7, 3, call("GetRange", 5, "A1:B1")),
      },
    );
    expect(result).toEqual({
      TraceIds: [],
      Results: [
        { ActionId: 2, Value: {} },
        { ActionId: 4, Value: {} },
        { ActionId: 6, Value: { Id: sheetId } },
        { ActionId: 8, Value: { _ReferenceId: "range-1" } },
        { ActionId: 9, Value: null },
        {
          ActionId: 16,
          Value: { _ReferenceId: "range-1", Values: [[1, 2]], Address: "Sheet1!A1:B1" },
        },
      ],
    });
  });

  it("answers a null object with null, and traces what it reached", async () => {
    const result = await answer(
      [instantiate(2, 5), { Id: 3, ActionType: 5, Name: "Trace", ObjectPathId: 0 }],
      { ...workbook, ...worksheets, ...path(5, 3, call("GetItemOrNullObject", 3, "Nope")) },
    );
    expect(result).toEqual({
      TraceIds: [3],
      Results: [
        { ActionId: 2, Value: null },
        { ActionId: 3, Value: null },
      ],
    });
  });

  it("stops at the first refusal and says which action it was", async () => {
    const result = await answer([instantiate(2, 1), instantiate(6, 5), instantiate(7, 3)], {
      ...workbook,
      ...worksheets,
      ...path(5, 5, { ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["Nope"] } }),
    });
    expect(result).toEqual({
      TraceIds: [],
      Results: [{ ActionId: 2, Value: {} }],
      Error: {
        Code: "ItemNotFound",
        Message: "The requested resource doesn't exist.",
        Location: "WorksheetCollection.getItem",
        ActionIndex: 1,
        HttpStatusCode: 404,
      },
    });
  });

  it("takes objects as arguments", async () => {
    const result = await answer(
      [{ Id: 9, ActionType: 2, Name: "", ObjectPathId: 8, QueryInfo: { Select: "address" } }],
      {
        ...workbook,
        ...worksheets,
        ...path(5, 3, call("GetActiveWorksheet", 3)),
        ...path(6, 3, call("GetRange", 5, "A1")),
        ...path(7, 3, call("GetRange", 5, "C3")),
        ...path(8, 3, {
          Name: "GetBoundingRect",
          ParentObjectPathId: 6,
          ArgumentInfo: { Arguments: [{}], ReferencedObjectPathIds: [7] },
        }),
      },
    );
    expect(result).toMatchObject({ Results: [{ Value: { Address: "Sheet1!A1:C3" } }] });
  });

  it("says what it cannot do", async () => {
    const result = await answer([{ Id: 1, ActionType: 7, Name: "", ObjectPathId: 1 }], workbook);
    expect(result).toMatchObject({ Error: { Code: "NotImplemented" } });
  });

  it("cannot be led to members that are not Excel's", async () => {
    for (const Name of ["constructor", "session", "identity", "__proto__", "toString"]) {
      const result = await answer([{ Id: 1, ActionType: 3, Name, ObjectPathId: 1 }], workbook);
      expect(result).toMatchObject({ Error: { Code: "NotImplemented" } });
    }
  });
});
