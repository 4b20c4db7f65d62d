/** All rules, in the order in which messages about one place are given. */
import type { Rule } from './rule.js'
import { colon } from './rules/addressee/colon.js'
import { missing as addresseeMissing } from './rules/addressee/missing.js'
import { absent } from './rules/attachments/absent.js'
import { numbering } from './rules/attachments/numbering.js'
import { online } from './rules/attachments/online.js'
import { punctuation } from './rules/attachments/punctuation.js'
import { reference } from './rules/attachments/reference.js'
import { title as attachmentsTitle } from './rules/attachments/title.js'
import { unlisted } from './rules/attachments/unlisted.js'
import { unreferred } from './rules/attachments/unreferred.js'
import { chapters } from './rules/contents/chapters.js'
import { missingDocument } from './rules/contents/missing-document.js'
import { missingEntry } from './rules/contents/missing-entry.js'
import { number } from './rules/contents/number.js'
import { order as contentsOrder } from './rules/contents/order.js'
import { page } from './rules/contents/page.js'
import { title } from './rules/contents/title.js'
import { cited as numberCited } from './rules/document-number/cited.js'
import { dateOrder } from './rules/document-number/date-order.js'
import { duplicate } from './rules/document-number/duplicate.js'
import { form } from './rules/document-number/form.js'
import { gap } from './rules/document-number/gap.js'
import { issuer } from './rules/document-number/issuer.js'
import { missing } from './rules/document-number/missing.js'
import { order } from './rules/document-number/order.js'
import { year } from './rules/document-number/year.js'
import { count } from './rules/figures/count.js'
import { range } from './rules/figures/range.js'
import { total } from './rules/figures/total.js'
import { date } from './rules/masthead/date.js'
import { incomplete } from './rules/masthead/incomplete.js'
import { repeated } from './rules/masthead/repeated.js'
import { announced } from './rules/numbering/announced.js'
import { articles } from './rules/numbering/articles.js'
import { branch } from './rules/numbering/branch.js'
import { duplicate as numberingDuplicate } from './rules/numbering/duplicate.js'
import { form as numberingForm } from './rules/numbering/form.js'
import { gap as numberingGap } from './rules/numbering/gap.js'
import { inline } from './rules/numbering/inline.js'
import { label } from './rules/numbering/label.js'
import { order as numberingOrder } from './rules/numbering/order.js'
import { reference as numberingReference } from './rules/numbering/reference.js'
import { schemeOrder } from './rules/numbering/scheme-order.js'
import { single } from './rules/numbering/single.js'
import { start } from './rules/numbering/start.js'
import { annotationAttachments } from './rules/sign-off/annotation-attachments.js'
import { annotationMissing } from './rules/sign-off/annotation-missing.js'
import { annotationPlace } from './rules/sign-off/annotation-place.js'
import { dateForm } from './rules/sign-off/date-form.js'
import { dateImpossible } from './rules/sign-off/date-impossible.js'
import { dateMissing } from './rules/sign-off/date-missing.js'
import { dateOrder as signOffDateOrder } from './rules/sign-off/date-order.js'
import { signatureIssuer } from './rules/sign-off/signature-issuer.js'
import { signatureMissing } from './rules/sign-off/signature-missing.js'
import { cutParagraph } from './rules/structure/cut-paragraph.js'
import { furniture } from './rules/structure/furniture.js'
import { misplaced } from './rules/structure/misplaced.js'
import { particulars } from './rules/structure/particulars.js'
import { stray } from './rules/structure/stray.js'
import { abbreviation } from './rules/text/abbreviation.js'
import { bracketWidth } from './rules/text/bracket-width.js'
import { brackets } from './rules/text/brackets.js'
import { brokenNumber } from './rules/text/broken-number.js'
import { doubledCharacters } from './rules/text/doubled-characters.js'
import { doubledPunctuation } from './rules/text/doubled-punctuation.js'
import { endPunctuation } from './rules/text/end-punctuation.js'
import { fullWidthDigits } from './rules/text/full-width-digits.js'
import { halfWidthPunctuation } from './rules/text/half-width-punctuation.js'
import { latinWords } from './rules/text/latin-words.js'
import { letterSpacing } from './rules/text/letter-spacing.js'
import { lookAlikes } from './rules/text/look-alikes.js'
import { lostCharacters } from './rules/text/lost-characters.js'
import { names } from './rules/text/names.js'
import { nestedBookMarks } from './rules/text/nested-book-marks.js'
import { quotes } from './rules/text/quotes.js'
import { traditional } from './rules/text/traditional.js'
import { cited } from './rules/titles/cited.js'
import { issued } from './rules/titles/issued.js'
import { kind } from './rules/titles/kind.js'
import { punctuation as titlesPunctuation } from './rules/titles/punctuation.js'
import { self } from './rules/titles/self.js'

export const rules: readonly Rule[] = [
  dateOrder,
  duplicate,
  form,
  gap,
  issuer,
  missing,
  numberCited,
  order,
  year,
  chapters,
  missingDocument,
  missingEntry,
  number,
  contentsOrder,
  page,
  title,
  numberingGap,
  numberingDuplicate,
  numberingOrder,
  start,
  articles,
  announced,
  inline,
  branch,
  numberingReference,
  numberingForm,
  label,
  schemeOrder,
  single,
  count,
  range,
  total,
  annotationAttachments,
  annotationMissing,
  annotationPlace,
  dateForm,
  dateImpossible,
  dateMissing,
  signOffDateOrder,
  signatureIssuer,
  signatureMissing,
  absent,
  numbering,
  online,
  punctuation,
  reference,
  attachmentsTitle,
  unlisted,
  unreferred,
  cited,
  issued,
  kind,
  titlesPunctuation,
  self,
  colon,
  addresseeMissing,
  abbreviation,
  bracketWidth,
  brackets,
  brokenNumber,
  doubledCharacters,
  doubledPunctuation,
  endPunctuation,
  fullWidthDigits,
  halfWidthPunctuation,
  latinWords,
  letterSpacing,
  lookAlikes,
  lostCharacters,
  names,
  nestedBookMarks,
  quotes,
  traditional,
  cutParagraph,
  furniture,
  misplaced,
  particulars,
  stray,
  date,
  incomplete,
  repeated,
]
