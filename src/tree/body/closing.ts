/** Lines that close a body: they stand under no division, whatever list came before them. */
import { compiled } from '../../compiled.js'
import { signs } from '../../text/characters.js'

const FORMULA = compiled(
  () =>
    /^(?:特此(?:通知|通告|公告|报告|函[告复]|决定|命令|通报|说明|批复|请示|公布|证明)|此[复復令佈布致]|专此|以上(?:意见|请示|报告|方案|议案|汇报|答复|各[点项])|(?:以上|上述)[^，。；]{2,8}[，,][请希望]|[请希望][^。；]{0,20}(?:遵照|贯彻|参照|认真)[^。；]{0,6}(?:执行|办理|落实)[。.]?$|执行中(?:有何|如有|遇到|的)问题|请予(?:审议|审查)|妥否|当否|请批[示复]|(?:再次)?感谢[您你]|谢谢(?:大家|各位)|希望(?:受到?表彰|获奖|被(?:授予|表彰|命名)|以上(?:单位|同志|集体)|全[省市县区](?:上下|广大)))/,
)
// 此外，对条文顺序作相应调整。   此外，还对草案作了一些文字修改。   根据本决定，对《规定》作相应修改后，重新公布。   《某条例》根据本决定作相应修改，重新公布。
const AMENDED =
  /^(?:此外[，,]\s?还?对[^。；]{2,60}作了?(?:相应|个别|一些)[^。；]{0,12}(?:修改|修正|调整|完善)|(?:[^。；]{2,80}根据本(?:决定|修正案)|根据本(?:决定|修正案)[，,])[^。；]{0,24}(?:修改|修正|调整))/
// 《办法（草案）》及以上说明，请予审议。   以上说明，连同草案，请一并审议。
const SUBMITTED = compiled(() => /^[^。；]{2,40}[，,]\s?(?:请|提请)(?:予以?|一并)?(?:大会)?(?:审议|审查|审定|批准|批复)[。.]?$/)
// 本办法自2023年8月1日起施行，有效期五年。
const IN_FORCE = /^本(?:[㐀-鿿]{2,12}?)?(?:自|从)[^。；]{2,60}(?:施行|实施|执行|生效|试行)/
// 出席：…  列　席：…
const ATTENDANCE =
  /^(?:[出列缺][^\S\r\n]{0,4}席(?:会议)?(?:人员|单位)?|参(?:加|会|加会议)(?:人员|单位)?|请[^\S\r\n]{0,4}假|主[^\S\r\n]{0,4}持|记[^\S\r\n]{0,4}录|主持人|记录人|整理|审核|分送|发送|抄送|抄报|印发)[^\S\r\n]{0,4}[：:]/
// 解读机关：某县民政局   解读人：李某
const INTERPRETED = /^(?:政策)?解[读讀](?:机关|单位|部门|科室|处室|人员?)[^\S\r\n]{0,4}[：:]/
const OPENS_INTERPRETER = signs('政解')
// 本协定于2023年5月9日在北京签订，一式两份…
const CONCLUDED = /^本[㐀-鿿]{2,6}于[^，。；]{4,40}(?:签订|签署|签字)/
// （新华社北京9月5日电）
const WIRED = /^[（(][^（）()]{1,6}社[^（）()。]{2,20}电[）)]$/
// 甲方（盖章）：　　乙方（盖章）：   代表签字：
const SIGNED = /^(?:(?:[甲乙丙]方|[㐀-鿿]{2,8}人)[^\S\r\n]{0,2}[（(](?:盖章|签[字章名]|公章)|(?:法定|授权|委托)?代表人?[（(]?签[字章名])/
// 名 词 解 释   附则   参 考 文 献   结束语
const BACK_MATTER =
  /^(?:[结結][^\S\r\n]{0,8}(?:束[^\S\r\n]{0,8})?[语語]|附[^\S\r\n]{0,8}[则則]|名[^\S\r\n]{0,8}词[^\S\r\n]{0,8}解[^\S\r\n]{0,8}释|参[^\S\r\n]{0,8}考[^\S\r\n]{0,8}文[^\S\r\n]{0,8}献)$/

// 各地区各部门要结合实际制定具体措施，确保本意见各项要求落到实处。
const ADDRESSED =
  /^各(?:级|地[区方]?|省|市|县|区|乡|镇|部门|单位|有关|相关)[^。；：]{0,40}?[要须应][^；：]{0,200}本(?:意见|通知|方案|决定|规划|纲要|指示)/
const LONGEST_ADDRESSED = 240

/** What the patterns above begin with, but AMENDED and SUBMITTED. */
const OPENS = signs('（(谢特此专以上望执请妥当再感希本出列缺参主记整审分发抄印附名甲乙丙法授委代责解政结結')

export function isClosing(line: string): boolean {
  if (!OPENS.has(line.charCodeAt(0))) return isAmended(line) || isSubmitted(line)
  return (
    FORMULA().test(line) ||
    isInForce(line) ||
    isAmended(line) ||
    isSubmitted(line) ||
    ATTENDANCE.test(line) ||
    isInterpreter(line) ||
    isBackMatter(line) ||
    WIRED.test(line) ||
    CONCLUDED.test(line) ||
    SIGNED.test(line)
  )
}

/** 解读人：李某 */
export function isInterpreter(line: string): boolean {
  return OPENS_INTERPRETER.has(line.charCodeAt(0)) && INTERPRETED.test(line)
}

/** It tells those whom the whole is for to do what the whole says. */
export function isAddressed(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_ADDRESSED && ADDRESSED.test(text.slice(from, to))
}

/** 附则: the heading of what stands behind the numbered parts. */
export function isBackMatter(line: string): boolean {
  return BACK_MATTER.test(line)
}

/** 本公告自2023年8月1日起施行: says when the text comes into force. */
export function isInForce(line: string): boolean {
  return line.startsWith('本') && IN_FORCE.test(line)
}

const LONGEST_SUBMITTED = 60

function isSubmitted(line: string): boolean {
  return line.length <= LONGEST_SUBMITTED && line.includes('请') && SUBMITTED().test(line)
}

/** Most paragraphs say neither word, and looking for one costs less than the pattern. */
function isAmended(line: string): boolean {
  return (line.startsWith('此外') || line.includes('根据本')) && AMENDED.test(line)
}
