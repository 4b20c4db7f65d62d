/** Colours for people at a terminal; a build server's log is none. */
import picocolors from 'picocolors'

export const colours = picocolors.createColors(process.stdout.isTTY === true && !process.env.NO_COLOR)
