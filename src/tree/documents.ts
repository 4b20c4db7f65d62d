/**
 * A grammar's parser of documents, made once. The compiled code of functions that are made anew for each text is lost as often as
 * the garbage collector runs between two texts: with other work in the same process, reading took half as long again.
 */
import Parsimmon from 'parsimmon'
import { many } from '../apply.js'
import type { Document } from '../nodes.js'
import type { Reader } from '../reader.js'
import { oncePer } from '../tokens/rule.js'
import type { Reading } from './body/structure.js'
import { documentParser } from './document.js'
import { Sequence } from './sequence.js'
import { Source } from './source.js'

export interface DocumentReading extends Reading {
  documents: Parsimmon.Parser<Document[]>
  /** A text is being read. */
  open: boolean
}

function make(reader: Reader): DocumentReading {
  const source = new Source(reader)
  const sequence = new Sequence()
  const documents = many(documentParser({ source, sequence }, reader.structures)).skip(Parsimmon.eof)
  return { source, sequence, documents, open: false }
}

const made = oncePer(make)

/** What reads documents with the grammar; another one where a rule of a pack parses while its own text is read. */
export function documentReading(reader: Reader): DocumentReading {
  const known = made(reader)
  return known.open ? make(reader) : known
}
