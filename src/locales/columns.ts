import type { AnyColumn } from "../engine";
import { fieldName } from "./fields";
import type { Bilingual, Language } from "./language";

interface Joints {
  readonly or: string;
  readonly separator: string;
}

const joints: Bilingual<Joints> = {
  "zh-CN": { or: "或", separator: "、" },
  en: { or: " or ", separator: "; " },
};

/** “首次响应时长”或“首次响应时间”、客户: what is needed besides the columns that a sheet has. */
export const columnsText = (missing: readonly AnyColumn[], language: Language): string =>
  missing
    .map((any) => {
      const names = any.map((column) =>
        "field" in column ? fieldName(column.field, language) : column.header,
      );
      return names.length === 1
        ? names.join()
        : names.map((name) => `“${name}”`).join(joints[language].or);
    })
    .join(joints[language].separator);
