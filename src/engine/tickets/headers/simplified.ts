/** Traditional characters of headers and statuses, each followed by its simplified form. */
const PAIRS =
  "創创建建時时間间單单號号編编碼码類类別别態态級级優优滿满評评價价關关閉闭處处員员應应響响復复覆复" +
  "負负責责組组門门產产標标題题戶户稱称電电話话買买賣卖認认確确結结歸归檔档長长終终訴诉轉转開开" +
  "啟启啓启數数質质檢检測测識识庫库據据務务維维費费損损約约達达預预點点簽签總总計计匯汇彙汇區区際际" +
  "實实無无來来詢询報报線线聯联繫系絡络與与當当訊讯選选週周個个對对錯错過过還还進进遲迟問问項项" +
  "滯滞續续審审會会發发貨货換换執执準准領领導导師师隊队團团專专頻频種种緊紧誰谁銷销額额單单獲获" +
  "貼贴廣广圾圾傳传輸输動动積积極极壞坏資资訂订購购龍龙車车網网頁页鐘钟機机構构層层歷历曆历訪访";
const SIMPLIFIED = new Map<string, string>();
for (let index = 0; index < PAIRS.length; index += 2) {
  SIMPLIFIED.set(PAIRS.charAt(index), PAIRS.charAt(index + 1));
}

export const simplified = (text: string): string =>
  text.replace(/[一-鿿]/g, (character) => SIMPLIFIED.get(character) ?? character);
