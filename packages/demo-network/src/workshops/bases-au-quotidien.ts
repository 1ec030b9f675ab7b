import { type Sheet, workshop } from '../sheet.ts'
import { handOut, link, list, video } from '../sheet-parts.ts'

export const basesAuQuotidien: readonly Sheet[] = [
  workshop('bases', {
    slug: 'messagerie-lire-repondre-trier',
    title: 'Ses messages : lire, répondre, faire le tri',
    promise:
      'À la fin, vous saurez répondre, joindre une photo, vous désabonner et reconnaître un message piégé.',
    body: [
      'Deux mille messages non lus ? Nous avons vu pire. En une heure et demie, on met de côté, on se désabonne de ce qui ne sert pas, et l’on répond à ce qui compte.',
      'Puis on apprend à se méfier : l’expéditeur, la faute bizarre, le lien qui ne mène pas où il dit. Nous avons un petit musée de messages piégés, garanti sans danger.',
      'Nous ne lisons jamais vos messages. Si vous préférez, une boîte d’entraînement est prête à votre place.',
    ],
    easyToRead: [
      'Vous recevez des messages sur Internet.',
      'Nous apprenons à répondre.',
      'Nous apprenons à jeter les messages inutiles.',
      'Certains messages sont des pièges.',
      'Nous apprenons à les voir.',
    ],
    publics: ['adultes', 'aines'],
    minutes: 90,
    prerequisites: ['Avoir une adresse électronique et pouvoir l’ouvrir'],
    toBring: ['Votre appareil habituel ou votre mot de passe'],
    lent: ['Ordinateurs', 'Boîte d’entraînement'],
    access: ['wheelchair', 'hearing-loop'],
    resources: [
      handOut('Le musée des messages piégés', 'messages-pieges.pdf', 'Douze exemples annotés.'),
      video(
        'Joindre une photo',
        'piece-jointe.webm',
        'Dans votre message, cherchez le trombone. C’est le signe de ce que l’on attache.',
        'Choisissez la photo, attendez que son nom apparaisse sous votre texte.',
        'Envoyez. Si la photo est trop lourde, réduisez-la avant : nous le faisons ensemble à l’atelier.',
      ),
    ],
  }),
  workshop('bases', {
    slug: 'mots-de-passe-sans-casse-tete',
    title: 'Des mots de passe sans casse-tête',
    promise:
      'À la fin, vous n’aurez plus qu’une phrase à retenir, et tous les autres mots de passe seront à l’abri.',
    body: [
      'Le prénom du chien suivi de 2019 n’a jamais protégé personne, et le carnet sous le clavier n’est pas une honte. Entre les deux, il y a une solution simple : une longue phrase que vous seul pouvez inventer, et un coffre qui garde le reste.',
      'Nous installons un coffre libre et gratuit sur votre appareil, avec deux ou trois comptes pour commencer. Nous ne voyons jamais ce que vous tapez : nous nous retournons, c’est la règle.',
      'Le carnet en papier reste permis. Nous vous montrons comment le tenir, et où ne pas le ranger.',
    ],
    easyToRead: [
      'Un mot de passe est une clé.',
      'Il faut une clé différente par porte.',
      'C’est difficile à retenir.',
      'Nous avons une solution.',
      'Personne ne regarde vos mots de passe.',
    ],
    publics: ['adultes', 'aines'],
    minutes: 90,
    toBring: ['Votre téléphone ou votre ordinateur portable'],
    lent: ['Ordinateurs pour s’exercer'],
    resources: [
      handOut(
        'Inventer une phrase de passe',
        'phrase-de-passe.pdf',
        'Une méthode avec des dés et cent mots d’ici.',
      ),
    ],
  }),
  workshop('bases', {
    slug: 'appels-video-en-famille',
    title: 'Voir ses petits-enfants à l’écran',
    promise: 'À la fin, vous saurez appeler en vidéo, couper le son, et raccrocher sans inquiétude.',
    body: [
      'La visio, ou visioconférence, c’est le téléphone avec l’image. Nous nous appelons d’abord d’une table à l’autre, puis d’un étage à l’autre, puis d’une médiathèque à l’autre : la bibliothécaire de Trémorin joue très bien la petite-fille.',
      'Si vous venez avec l’appareil que votre famille utilise, nous apprenons avec celui-là. Nous réglons aussi la lumière et l’endroit où poser le téléphone, pour que l’on ne voie pas que votre plafond.',
    ],
    easyToRead: [
      'Vous voulez voir votre famille sur l’écran ?',
      'Nous apprenons à appeler en vidéo.',
      'Vous vous exercez avec nous.',
      'Apportez votre téléphone ou votre tablette.',
    ],
    publics: ['aines', 'adultes'],
    minutes: 60,
    level: 'never-touched',
    toBring: ['Votre téléphone ou votre tablette'],
    lent: ['Tablettes, supports, casques'],
    access: ['wheelchair', 'hearing-loop'],
  }),
  workshop('bases', {
    slug: 'une-question-un-ecran-partage',
    title: 'Une question, un écran partagé',
    promise:
      'Posez votre question depuis chez vous : nous répondons au téléphone ou par écran partagé, sans rien installer.',
    body: [
      'Vous ne pouvez pas venir ? Nous venons à vous, par téléphone ou par écran partagé. Le mardi en fin de journée, un médiateur répond en ligne, une personne après l’autre.',
      list(
        'Vous recevez un lien et un numéro de téléphone ;',
        'vous gardez la main : nous montrons, vous cliquez ;',
        'rien n’est enregistré.',
      ),
      'Pour une panne, venez plutôt à l’établi ouvert. Pour un dossier administratif, prenez un rendez-vous à la médiathèque.',
    ],
    publics: ['adultes', 'aines', 'adolescents'],
    minutes: 60,
    level: 'all',
    format: 'online',
    prerequisites: ['Un téléphone, ou un ordinateur connecté'],
    access: ['hearing-loop', 'step-free-transport'],
    resources: [
      link('Nous rejoindre', 'en-ligne/rejoindre', 'Le mode d’emploi, et le numéro pour être appelé.'),
    ],
  }),
  workshop('bases', {
    slug: 'permanence-numerique',
    title: 'Permanence numérique : une demi-heure pour vous',
    promise:
      'Une demi-heure, une personne, votre question : vous repartez avec une réponse, ou avec le nom de qui l’a.',
    body: [
      'Une demi-heure, un médiateur, votre question. Le téléphone qui ne sonne plus, la tablette offerte à Noël, le billet de car à mettre dans le téléphone, le mot « nuage » que tout le monde emploie.',
      'Venez avec votre appareil. Nous ne faisons pas à votre place : vous tenez la souris, nous tenons le fil. S’il faut plus de temps, nous prenons date ou nous vous proposons l’atelier qui convient.',
      'Vous ne savez pas comment poser votre question ? Venez quand même. La trouver fait partie de la demi-heure.',
    ],
    easyToRead: [
      'Vous avez une question sur le numérique ?',
      'Un médiateur vous reçoit seul.',
      'Le rendez-vous dure 30 minutes.',
      'Apportez votre appareil.',
      'Toutes les questions sont bonnes.',
      'C’est gratuit.',
    ],
    publics: ['adultes', 'aines', 'adolescents'],
    minutes: 30,
    level: 'all',
    format: 'drop-in',
    toBring: ['L’appareil concerné et son chargeur'],
    languages: ['français', 'anglais', 'breton'],
    access: ['wheelchair', 'hearing-loop', 'easy-to-read'],
    resources: [
      handOut(
        'Préparer ma demi-heure',
        'preparer-permanence.pdf',
        'Quatre lignes à remplir, pour ne rien oublier.',
      ),
    ],
  }),
]
