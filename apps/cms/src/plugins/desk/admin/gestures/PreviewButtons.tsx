import { Button } from '@strapi/design-system'
import { Eye } from '@strapi/icons'
import { useFetchClient, useForm, useNotification } from '@strapi/strapi/admin'
import { useSentence } from '../ask'

interface PreviewButtonsProps {
  readonly collection: 'workshops' | 'sessions'
  readonly id: string
}

/** Opens what is saved as the public will see it, on the site or in the newsletter, in another tab. */
export function PreviewButtons({ collection, id }: PreviewButtonsProps) {
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const sentenceOf = useSentence()
  const isChanged = useForm('PreviewButtons', ({ modified }) => modified)
  const show = async (as: 'site' | 'letter') => {
    // Opened in the click itself: a browser refuses a tab that comes later.
    const tab = window.open('', '_blank')
    try {
      const { data } = await post<{ data: { address: string } }>('/desk/preview', {
        collection,
        documentId: id,
        as,
      })
      if (tab !== null) tab.location.href = data.data.address
    } catch (error) {
      tab?.close()
      toggleNotification({ type: 'danger', message: sentenceOf(error) })
    }
  }
  const title = isChanged ? 'Enregistrez d’abord : l’aperçu montre ce qui est enregistré.' : undefined
  return (
    <>
      <Button
        variant="secondary"
        startIcon={<Eye />}
        disabled={isChanged}
        title={title}
        onClick={() => show('site')}
      >
        Voir sur le site
      </Button>
      <Button variant="tertiary" disabled={isChanged} title={title} onClick={() => show('letter')}>
        Voir dans la lettre
      </Button>
    </>
  )
}
