import type { WorkshopId } from '@escale/programme'

/** A drawing to hang on a sheet: the CMS uploads it and fills the sheet’s image. */
export interface DemoImage {
  readonly workshopId: WorkshopId
  readonly fileName: string
  readonly alt: string
  readonly svg: string
}

export const images: readonly DemoImage[] = []
