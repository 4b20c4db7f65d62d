/** What some fields of nodes can say. */

/** How far a document is public (公开属性): 公开发布, 部分公开, 依申请公开, 不予公开. */
export type Publicity = 'full' | 'partial' | 'on-request' | 'none'

/** The numbering scheme (层次序数) of a division. */
export type Scheme =
  | 'book' // 第一编
  | 'subbook' // 第一分编
  | 'chapter' // 第一章
  | 'section' // 第一节
  | 'article' // 第一条
  | 'chinese' // 一、
  | 'chinese-bracketed' // （一）
  | 'arabic' // 1.
  | 'arabic-bracketed' // （1）
  | 'circled' // ①
  | 'named' // 问题一：  案例1
  | 'stem' // 甲、  （甲）
  | 'branch' // 子、  （子）
  | 'letter' // A.
  | 'letter-bracketed' // a)  (a)
  | 'roman' // Ⅰ.  (i)
  | 'decimal' // 1.1
