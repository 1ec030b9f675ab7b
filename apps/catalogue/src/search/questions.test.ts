import { demoNetwork } from '@escale/demo-network'
import { buildProgramme, civilDate, instant } from '@escale/programme'
import { type Group, indexOf, search } from '@escale/search'
import { describe, expect, it } from 'vitest'

/**
 * What a patron types, and what they expect to read first. A line that fails is mended in the engine, in the synonyms or in
 * the demonstration network: never here.
 */
const EXPECTED: readonly (readonly [question: string, kind: Group['kind'], first: string])[] = [
  ['identite', 'workshop', 'Démarches en ligne : on les fait avec vous'],
  ['raspbery', 'workshop', 'Un ordinateur Raspberry Pi pour moins de 100 €'],
  ['framboise pi', 'workshop', 'Un ordinateur Raspberry Pi pour moins de 100 €'],
  ['jeux video', 'category', 'Jeux vidéo'],
  ['jeuxvideo', 'category', 'Jeux vidéo'],
  ['démarche impot', 'workshop', 'Démarches en ligne : on les fait avec vous'],
  ['impots', 'workshop', 'La déclaration en ligne : lire, comprendre, ne pas paniquer'],
  ['ordi lent', 'workshop', 'Choisir ou faire durer son ordinateur'],
  ['ORDINATEUR LENT', 'workshop', 'Choisir ou faire durer son ordinateur'],
  ['mangeoir', 'workshop', 'La mangeoire connectée'],
  ['les mangeoires', 'workshop', 'La mangeoire connectée'],
  ['oiseaux', 'workshop', 'La mangeoire connectée'],
  ['air quality', 'category', 'Capteurs et qualité de l’air'],
  ['pollution', 'workshop', 'Construire un capteur de particules fines'],
  ['qualité de l’air', 'category', 'Capteurs et qualité de l’air'],
  ['PM2,5', 'workshop', 'Construire un capteur de particules fines'],
  ['co2', 'workshop', 'Le CO2 dans la pièce : quand ouvrir la fenêtre ?'],
  ['tel', 'workshop', 'Apprivoiser son smartphone'],
  ['smartfone', 'workshop', 'Apprivoiser son smartphone'],
  ['mon portable', 'workshop', 'Apprivoiser son smartphone'],
  ['photos', 'workshop', 'Mettre ses photos à l’abri'],
  ['sauvegarder photo', 'workshop', 'Mettre ses photos à l’abri'],
  ['diapos', 'workshop', 'Numériser ses diapositives et ses vieux albums'],
  ['mdp', 'workshop', 'Des mots de passe sans casse-tête'],
  ['mot de passe', 'workshop', 'Des mots de passe sans casse-tête'],
  ['courriel', 'workshop', 'Ses messages : lire, répondre, faire le tri'],
  ['boite mail', 'workshop', 'Ses messages : lire, répondre, faire le tri'],
  ['skype', 'workshop', 'Voir ses petits-enfants à l’écran'],
  ['visio', 'workshop', 'Voir ses petits-enfants à l’écran'],
  ['clavié', 'workshop', 'Le clavier sans peur'],
  ['premier pas', 'workshop', 'Premiers pas, en six séances'],
  ['arnaques', 'workshop', 'Faux sites, faux conseillers : garder la main'],
  ['phishing', 'workshop', 'Faux sites, faux conseillers : garder la main'],
  ['ameli', 'workshop', 'Ses remboursements et ses rendez-vous de santé'],
  ['france connect', 'workshop', 'Un seul compte pour tous les services publics'],
  ['CV', 'workshop', 'Chercher du travail avec un ordinateur'],
  ['pole emploi', 'workshop', 'Chercher du travail avec un ordinateur'],
  ['IA', 'workshop', 'Images et voix d’IA : voir, entendre, douter'],
  ['chat gpt', 'workshop', 'Images et voix d’IA : voir, entendre, douter'],
  ['fake news', 'workshop', 'Avant de partager : vérifier en deux minutes'],
  ['wikipedia', 'workshop', 'Écrire dans l’encyclopédie que tout le monde lit'],
  ['arbre généalogique', 'workshop', 'Retrouver ses ancêtres en ligne'],
  ['imprimante 3d', 'workshop', 'Impression 3D : refaire la pièce qui manque'],
  ['mario kart', 'workshop', 'Tournoi de kart pour tous les âges'],
  ['console retro', 'workshop', 'Construire sa console rétro'],
  ['minecraft', 'workshop', 'Bâtir la ria en blocs'],
  ['linux', 'workshop', 'Des logiciels libres pour tous les jours'],
  ['vie privée', 'workshop', 'Ce que mon téléphone sait de moi'],
  ['podcats', 'workshop', 'Mon premier podcast'],
  ['repair café', 'partner', 'Repair café Les Débrouillards'],
  ['fablab', 'partner', 'L’Atelier des Filets, fab lab'],
  ['CCAS', 'partner', 'CCAS de Port-Argwenn'],
  ['france services', 'partner', 'France Services de la ria'],
  ['mediatheque du mole', 'place', 'Médiathèque du Môle'],
  ['lavoir', 'place', 'Médiathèque Le Lavoir'],
  ['ebus', 'place', 'L’e-bus'],
  ['port argwenn', 'place', 'Médiathèque des Quatre-Vents'],
  ['photos port-argwenn', 'workshop', 'Mettre ses photos à l’abri'],
  ['kart en décembre', 'session', 'Tournoi de kart pour tous les âges'],
  ['samedi', 'session', 'Construire un capteur de particules fines'],
  ['vacances de noel', 'session', 'Permanence numérique : une demi-heure pour vous'],
  ['festival', 'festival', 'Marées numériques, automne 2026'],
  ['malade', 'session', 'Construire sa console rétro'],
]

const today = civilDate('2026-11-22')
const now = instant('2026-11-22T09:00:00.000Z')
const index = indexOf(buildProgramme(demoNetwork({ today }).documents))

describe('who searches', () => {
  it.each(EXPECTED)('«%s» reads first (%s) «%s»', (question, kind, first) => {
    const [group] = search(index, question, now).groups
    const [hit] = group?.hits ?? []
    const read = hit?.title
      .map(({ text }) => text)
      .join('')
      .replaceAll('\u00A0', ' ')
    expect([group?.kind, read]).toEqual([kind, first])
  })

  it('with sixty questions at least, all different', () => {
    expect(new Set(EXPECTED.map(([question]) => question)).size).toBeGreaterThanOrEqual(60)
  })
})
