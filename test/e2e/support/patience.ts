// A workbench starts in about 8 seconds on an idle machine; the gate runs other tests beside it.
jest.setTimeout(180_000);
