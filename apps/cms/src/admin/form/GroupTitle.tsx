import { Box, Typography } from '@strapi/design-system'

/** What the form hands to a title that stands among its fields. */
export interface TitleProps {
  readonly label?: string
  readonly hint?: string
}

/** The title of a group of fields, and a sentence on them. */
export default function GroupTitle({ label, hint }: TitleProps) {
  return (
    <Box className="escale-group" paddingBottom={1}>
      <Typography tag="h2" variant="delta" fontWeight="bold">
        {label}
      </Typography>
      {hint && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {hint}
        </Typography>
      )}
    </Box>
  )
}
