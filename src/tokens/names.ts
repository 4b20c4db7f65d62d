/** Names of people: a family name (百家姓, the common ones) and one or two characters more. */
import { compiled } from '../compiled.js'
import { isBlank, signs } from '../text/characters.js'
import { SPACE } from './rule.js'

const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封官谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由畅程茂亚' +
  // 繁体
  '張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蕭蔣葉蘇呂盧鍾鐘譚陸賈韋鄒閻龔萬錢嚴賀顧龍湯溫龐顏聶莊魯鄺關麥連單駱項賴簡區羅歐陽範'

const COMPOUND = '欧阳|司马|上官|诸葛|皇甫|令狐|尉迟|慕容|端木|公孙'
/** Tibetan and Mongolian names have no family name: 扎西次仁, 乌云其木格. */
const GIVEN =
  '扎西|次仁|次旦|次旺|格桑|多吉|旦增|丹增|索朗|索南|央金|平措|罗布|达娃|尼玛|巴桑|边巴|普布|米玛|拉巴|白玛|仁青|仁增|强巴|顿珠|欧珠|德吉|洛桑|土登|贡嘎|晋美|益西|旺堆|群培|卓玛|卓嘎|加央|嘉央|阿旺|巴图|巴特尔|布和|宝音|那顺|乌云|其木格|斯琴|格日勒|额尔敦|苏和|朝鲁|特木尔|哈斯|孟和|阿拉坦|娜仁|萨仁|乌力吉|毕力格'
const FAMILIES = signs(FAMILY)
const WHOLE_FIRST = new RegExp(`(?:${COMPOUND}|${GIVEN})`, 'y')
const WHOLE_FIRSTS = signs(`${COMPOUND}${GIVEN}`)
const LONGEST_BEFORE_DOT = 6

/** Few lines begin with what can be a name; the pattern is for those. */
export function beginsLikeName(text: string, at: number): boolean {
  if (FAMILIES.has(text.charCodeAt(at))) return true
  WHOLE_FIRST.lastIndex = at
  if (WHOLE_FIRSTS.has(text.charCodeAt(at)) && WHOLE_FIRST.test(text)) return true
  for (let dot = at + 1; dot <= at + LONGEST_BEFORE_DOT; dot++) if (text[dot] === '·') return true
  return false
}

/** What follows a name, and is no part of it: 王强担任…, 李明同志. */
const AFTER = '的|同志|[担兼拟]任'
/** … and a name of two characters that a blank parts: 赵　敏为…, 张　静任… */
const AFTER_SPACED = `${AFTER}|[任为]|不再|免去`

/** 尼玛县政府, 边巴小学: no names of people. */
const OF_ORGANS = '省市县区旗盟州镇乡村局府会院校学委部厅处'

function namePattern(family: string): string {
  return `(?:(?:${GIVEN})(?:(?!${AFTER_SPACED}|[${OF_ORGANS}])[㐀-鿿]){0,3}|[${family}](?:${SPACE}{1,4}[㐀-鿿](?!(?!${AFTER_SPACED})[㐀-鿿])|(?:(?!${AFTER})[㐀-鿿]){1,2})|(?:${COMPOUND})[㐀-鿿]{1,2}|[㐀-鿿]{1,${LONGEST_BEFORE_DOT}}·(?:(?!${AFTER})[㐀-鿿]){1,6})`
}

/**
 * `李某`, `李 某`, `李某某`, `欧阳某`, `买买提·某某`. Source of a pattern: what has the shape of a name, and is one if
 * `beginsLikeName`. A class of all family names takes the engine a millisecond for each pattern that has it.
 */
export const NAME = namePattern('㐀-鿿')

/** … of a name in the middle of a text, where only the family name tells its beginning. */
export const NAME_WITHIN = namePattern(FAMILY)

const WHOLE = compiled(() => new RegExp(`^${NAME}$`))

/** The text is a name, and nothing else. */
export function isName(text: string): boolean {
  return beginsLikeName(text, 0) && WHOLE().test(text)
}

// 县长：李某   部　长：李某   检 察 员：李某   首席仲裁员：李某   国家发展和改革委员会主任：李某
const SIGNER =
  /^[㐀-鿿]{0,24}\s{0,4}(?:[长長任席]|(?:[审審]\s{0,4}判|[检檢]\s{0,4}察|仲\s{0,4}裁|公\s{0,4}[证證]|[书書]\s{0,4}[记記]|陪审)\s{0,4}[员員]|助理)\s{0,4}[：:]\s{0,8}/

/** What an office ends in. */
const OFFICE_ENDS = signs('长長任席员員理')

/** Who signs, behind the office and a colon. */
export function isSigner(print: string): boolean {
  let at = print.search(/[：:]/) - 1
  while (at > 0 && isBlank(print.charCodeAt(at))) at--
  if (!OFFICE_ENDS.has(print.charCodeAt(at))) return false
  const [office] = SIGNER.exec(print) ?? []
  return office !== undefined && isName(print.slice(office.length))
}
