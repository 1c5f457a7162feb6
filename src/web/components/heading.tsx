import { createElement, type JSX } from 'preact'
import type { Content, HeadingLevel } from './markup.ts'

type HeadingProps = { readonly level: HeadingLevel; readonly class: string; readonly id?: string | undefined; readonly children?: Content }

/** A heading whose level the page chooses, so that no part breaks the outline. */
export const Heading = ({ level, children, ...marks }: HeadingProps): JSX.Element => createElement(`h${level}`, marks, children)
