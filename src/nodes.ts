/**
 * The syntax tree: [unist](https://github.com/syntax-tree/unist) nodes as plain JSON objects.
 *
 * Three laws hold for every tree that `parse` gives:
 * every string gives a tree; every character that is not white space lies in exactly one leaf, leaves in text order;
 * `value`, `label` and `title` are what is printed, everything inferred stands in fields of its own.
 */

import type { Colophon, Contents, ContentsEntry, ContentsSection, Document, Gazette, Masthead } from './nodes/issue.js'
import type { Leaf } from './nodes/leaves.js'
import type { Annex, AttachmentNote, Division, Instrument, Roster, Table, TableRow } from './nodes/parts.js'

export type * from './nodes/issue.js'
export type * from './nodes/leaves.js'
export type * from './nodes/parts.js'
export type { Point, Position } from './nodes/place.js'
export type * from './nodes/values.js'

export type Parent =
  | Gazette
  | Masthead
  | Contents
  | ContentsSection
  | ContentsEntry
  | Document
  | Instrument
  | Annex
  | Division
  | AttachmentNote
  | Roster
  | Table
  | TableRow
  | Colophon

export type Node = Parent | Leaf
export type NodeType = Node['type']
