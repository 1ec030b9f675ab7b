import { useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useNavigate } from 'react-router-dom'
import { useSentence } from '../ask'

/** Copies a sheet into a draft, says so and opens it. */
export function useDuplicate(): (documentId: string) => Promise<void> {
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const navigate = useNavigate()
  const sentenceOf = useSentence()
  return async (documentId) => {
    try {
      const { data } = await post<{ data: { id: string; title: string } }>(
        `/desk/sheets/${documentId}/duplicate`,
        {},
      )
      toggleNotification({ type: 'success', message: `Brouillon créé : « ${data.data.title} ».` })
      navigate(`/content-manager/collection-types/api::workshop.workshop/${data.data.id}`)
    } catch (error) {
      toggleNotification({ type: 'danger', message: sentenceOf(error) })
    }
  }
}
