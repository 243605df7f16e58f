/** Traditional characters of headers, statuses and other words we know, each followed by its simplified form. */
const PAIRS =
  "創创時时間间單单號号編编碼码類类別别態态級级優优滿满評评價价關关閉闭處处員员應应響响復复覆复" +
  "負负責责組组門门產产標标題题戶户稱称電电話话買买賣卖認认確确結结歸归檔档長长終终訴诉轉转開开" +
  "啟启啓启數数質质檢检測测識识庫库據据務务維维費费損损約约達达預预點点簽签總总計计匯汇彙汇區区際际" +
  "實实無无來来詢询報报線线聯联繫系絡络與与當当訊讯選选週周個个對对錯错過过還还進进遲迟問问項项" +
  "滯滞續续審审會会發发貨货換换執执準准領领導导師师隊队團团專专頻频種种緊紧誰谁銷销額额單单獲获" +
  "貼贴廣广傳传輸输動动積积極极壞坏資资訂订購购龍龙車车網网頁页鐘钟機机構构層层歷历曆历訪访" +
  "萬万業业東东兩两嚴严為为爲为義义書书於于僅仅內内寫写決决淨净幾几刪删辦办勞劳參参疊叠後后嗎吗聽听圍围國国" +
  "場场頭头將将屬属並并慶庆廢废棄弃錄录願愿擾扰掛挂暱昵暫暂條条沒没狀状獨独現现紅红純纯經经統统績绩緒绪節节" +
  "範范薦荐規规訓训記记試试誤误請请諾诺調调敗败賬账帳账較较這这違违鋪铺舖铺顧顾飛飞騷骚鴿鸽滿满證证羣群臺台裡里裏里";
const SIMPLIFIED = new Map<string, string>();
for (let index = 0; index < PAIRS.length; index += 2) {
  SIMPLIFIED.set(PAIRS.charAt(index), PAIRS.charAt(index + 1));
}

export const simplified = (text: string): string =>
  text.replace(/[一-鿿]/g, (character) => SIMPLIFIED.get(character) ?? character);
