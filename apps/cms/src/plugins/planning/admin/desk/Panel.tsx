import { Box, Flex, Typography } from '@strapi/design-system'
import { type ReactNode, useId } from 'react'

interface Props {
  readonly title: string
  readonly children: ReactNode
}

/** A part of a page with a name. */
export function Panel({ title, children }: Props) {
  const id = useId()
  return (
    <Box tag="section" aria-labelledby={id} background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography id={id} tag="h2" variant="delta">
          {title}
        </Typography>
        {children}
      </Flex>
    </Box>
  )
}

/** A refusal, read out as soon as it comes. */
export function Refused({ sentence }: { readonly sentence: string | null }) {
  if (sentence === null) return null
  return (
    <Box role="alert" padding={3} hasRadius background="danger100" borderColor="danger200">
      <Typography textColor="danger700">{sentence}</Typography>
    </Box>
  )
}
