/** Where a pack's rule stands among those of the grammar that it extends: by the names of those. */

/** A rule and its place among the rules of the grammar that is extended; without a place it comes last. */
export type Placed<Rule, Name extends string> =
  | { rule: Rule; before?: Name; after?: never; instead?: never; without?: never }
  | { rule: Rule; after: Name; before?: never; instead?: never; without?: never }
  | { rule: Rule; instead: Name; before?: never; after?: never; without?: never }
  | { without: Name; rule?: never; before?: never; after?: never; instead?: never }

/** Names of the base grammar's line rules, in their order, and those of packs. */
export type LineRuleName =
  | 'annotation'
  | 'documentNumber'
  | 'signedNumber'
  | 'date'
  | 'eraDate'
  | 'issue'
  | 'titledIssue'
  | 'titledFrequency'
  | 'frequency'
  | 'publication'
  | 'pageNumber'
  | 'runningHeader'
  | 'gazetteHeader'
  | 'leaders'
  | 'seal'
  | 'published'
  | 'navigation'
  | 'buttons'
  | 'markup'
  | 'siteName'
  | 'breadcrumb'
  | 'label'
  | 'attachmentNote'
  | 'annexMark'
  | 'note'
  | 'contentsHeading'
  | 'about'
  | 'subtitle'
  | 'pinyin'
  | 'byline'
  | 'bracketedMeta'
  | 'roster'
  | 'people'
  | 'tableRow'
  | 'htmlTable'
  | 'colophonField'
  | 'copies'
  | 'imprint'
  | 'meta'
  | 'urgency'
  | 'salutation'
  | 'signedDate'
  | 'sponsor'
  | 'gazetteTitle'
  | 'title'
  | 'appointment'
  | 'appointmentList'
  | 'organ'
  | (string & {})

/** Names of the base grammar's structure rules, in their order, and those of packs. */
export type StructureRuleName =
  | 'attachmentNote'
  | 'scattered'
  | 'signOff'
  | 'signedDate'
  | 'date'
  | 'partNumber'
  | 'annotation'
  | 'statuteContents'
  | 'division'
  | 'foot'
  | 'roster'
  | 'table'
  | 'appointment'
  | 'note'
  | 'furniture'
  | (string & {})

export type ContentsRuleName = 'barred' | 'numeralPage' | 'pageLast' | 'issueAndPage' | 'pageBefore' | (string & {})
