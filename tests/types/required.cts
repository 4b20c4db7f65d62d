/** From CommonJS: the declarations of `require`. */
import grammar = require('gongbao/grammar')
import gongbao = require('gongbao')
import references = require('gongbao/references')
import schema = require('gongbao/schema')
import serialize = require('gongbao/serialize')
import validate = require('gongbao/validate')

const tree: gongbao.Gazette = gongbao.parse('')
const pack: gongbao.Grammar = grammar.defineGrammar({ id: 'yunxi', name: '云溪县' })
const messages: validate.Message[] = validate.validate(tree)
const chunks: serialize.Chunk[] = serialize.toChunks(tree)
void [pack, messages, chunks, references.extract(tree), schema.gazetteSchema.parse(tree)]

// @ts-expect-error no such export
void gongbao.read
