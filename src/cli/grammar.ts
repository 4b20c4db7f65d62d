/** `gongbao grammar`: what there is for packs. */
import type { Command } from 'commander'
import { addGrammarCheck } from './grammar-check.js'
import { addGrammarInit } from './grammar-init.js'

export function addGrammar(program: Command): void {
  const grammar = program.command('grammar').description('Draft a grammar pack from sample issues, and say how well one fits.')
  addGrammarInit(grammar)
  addGrammarCheck(grammar)
}
