// Longer than most modules: each sheet carries its parts list and its installed sensors.
import { civilDate } from '@escale/programme'
import { type Sheet, workshop } from '../sheet.ts'
import { build, handOut, installed, link, list, part, step, video } from '../sheet-parts.ts'

const MAP = 'https://carte.air-de-la-ria.example/'

export const capteurs: readonly Sheet[] = [
  workshop('capteurs', {
    slug: 'capteur-de-particules-fines',
    title: 'Construire un capteur de particules fines',
    promise:
      'À la fin, vous aurez monté un capteur qui mesure l’air devant chez vous et vous saurez lire ce qu’il dit.',
    body: [
      'Les particules fines ne se voient pas, ne sentent rien et entrent loin dans les poumons. Un capteur citoyen ne remplace pas une station officielle, mais il est là où elle n’est pas : votre rue, la sortie de l’école, le quai.',
      list(
        'Première séance : comprendre ce que l’on respire, monter le capteur ;',
        'deuxième séance : le régler, l’essayer à côté d’une bougie que l’on souffle ;',
        'troisième séance : choisir où le poser et l’inscrire sur la carte de la ria.',
      ),
      'Aucune soudure, aucun calcul. L’association Air de la Ria est présente à la troisième séance et suit les capteurs avec vous toute l’année.',
      'Votre adresse exacte n’apparaît jamais sur la carte : le point est décalé d’une centaine de mètres.',
    ],
    easyToRead: [
      'L’air contient parfois de la poussière très fine.',
      'On ne la voit pas.',
      'Vous fabriquez un appareil pour la mesurer.',
      'Un médiateur vous aide.',
      'Vous posez l’appareil chez vous.',
      'Votre adresse reste secrète.',
    ],
    publics: ['adultes', 'adolescents', 'familles'],
    minutes: 150,
    format: 'cycle',
    prerequisites: [
      'Aucun ; pour poser le capteur chez soi, une prise près d’une fenêtre et un accès au réseau',
    ],
    toBring: ['Le nom et le mot de passe de votre réseau, sur un papier que vous gardez'],
    lent: ['Tous les outils', 'Douze capteurs, prêtés six mois'],
    access: ['wheelchair', 'hearing-loop'],
    resources: [
      handOut('Monter le capteur', 'capteur-particules.pdf', 'Le montage en dix photos.'),
      link('La carte de la ria', 'capteurs/carte', 'Tous les capteurs, comparés aux mesures officielles.'),
      video(
        'PM2,5 : de quoi parle-t-on ?',
        'pm25.webm',
        'PM2,5 veut dire : particules de moins de 2,5 millièmes de millimètre. Un cheveu est trente fois plus épais.',
        'Elles viennent du chauffage au bois, des moteurs, des champs au printemps, de la mer aussi.',
        'Le capteur aspire l’air, l’éclaire avec un laser et compte les éclats. Il en déduit un poids par mètre cube.',
      ),
    ],
    sensor: {
      pollutants: ['PM2,5', 'PM10', 'humidité', 'température'],
      model: 'SDS011 et BME280 sur carte ESP8266',
      mapUrl: MAP,
      installed: [
        installed(
          'Médiathèque du Môle, terrasse côté port',
          civilDate('2024-03-16'),
          'mole',
          47.7052,
          -3.1896,
        ),
        installed('École des Quatre-Vents, préau', civilDate('2024-10-05'), 'quatre-vents', 47.7131, -3.1782),
        installed('Médiathèque Le Lavoir, Lannevel', civilDate('2025-02-22'), 'lannevel', 47.7398, -3.1421),
      ],
    },
    build: build({
      parts: [
        part('Capteur de particules SDS011', 1, 2_190),
        part('Capteur d’humidité BME280', 1, 690),
        part('Carte ESP8266', 1, 490),
        part('Fil de liaison', 8, 10),
        part('Coude en PVC de 75 mm', 2, 180, 'Le boîtier : à l’abri de la pluie, ouvert à l’air.'),
        part('Tuyau transparent de 6 mm, 20 cm', 1, 40),
        part('Alimentation USB et câble plat', 1, 790),
      ],
      tools: ['Pince coupante', 'Colliers de serrage', 'Ordinateur pour charger le programme'],
      difficulty: 'easy',
      steps: [
        step(
          'Charger le programme',
          'La carte se branche en USB ; le programme est libre et se choisit en français.',
        ),
        step('Relier', 'Huit fils, quatre couleurs : on suit le schéma posé sur la table.'),
        step('Glisser dans le coude', 'Capteur en haut, carte en bas, tuyau vers l’extérieur.'),
        step('Essayer', 'On souffle une bougie à un mètre : la courbe doit monter, puis redescendre.'),
        step('Inscrire', 'Numéro, orientation, hauteur : cinq lignes, et le point paraît sur la carte.'),
      ],
      files: 'capteur-particules',
      safety:
        'Le laser est enfermé : on n’ouvre pas le capteur. La prise extérieure doit être protégée de la pluie.',
      keeps: 'Le capteur, prêté six mois, puis à vous contre 30 € ou rendu pour un autre habitant.',
    }),
  }),
  workshop('capteurs', {
    slug: 'carte-collaborative-de-l-air',
    title: 'Lire la carte de l’air et y prendre part',
    promise:
      'À la fin, vous saurez comparer un capteur citoyen et une station officielle, et dire ce que l’on peut en conclure.',
    body: [
      'Vingt-trois capteurs autour de la ria, deux stations officielles : que racontent-ils le jour d’une flambée de bois, un matin sans vent, un samedi de marché ? Nous lisons la carte ensemble, courbe par courbe.',
      'On apprend à se méfier : un capteur placé au-dessus d’un barbecue dit vrai, mais pas sur la rue. On apprend aussi à se réjouir : les habitants ont fait déplacer un arrêt de car.',
      'Cette séance s’adresse à tous, avec ou sans capteur. Elle donne souvent envie d’en construire un.',
    ],
    easyToRead: [
      'Une carte montre l’air autour de chez vous.',
      'Vert : l’air est bon.',
      'Rouge : l’air est mauvais.',
      'Nous lisons la carte ensemble.',
    ],
    publics: ['adultes', 'adolescents', 'aines'],
    minutes: 90,
    lent: ['Ordinateurs et tablettes'],
    access: ['wheelchair', 'hearing-loop'],
    resources: [
      link('La carte de la ria', 'capteurs/carte', 'La carte, avec les stations officielles en carré.'),
      handOut(
        'Une courbe, cinq questions',
        'lire-une-courbe.pdf',
        'Où, quand, à quelle hauteur, par quel vent, comparé à quoi.',
      ),
    ],
    sensor: {
      pollutants: ['PM2,5', 'PM10', 'NO2', 'ozone'],
      model: 'Capteurs citoyens de plusieurs modèles et stations officielles',
      mapUrl: MAP,
      installed: [
        installed(
          'Quai des Sardinières, Port-Argwenn',
          civilDate('2024-03-16'),
          'sardinieres',
          47.7049,
          -3.1889,
        ),
        installed('Place du Marché, Plouévin', civilDate('2024-06-01'), 'plouevin-marche', 47.6812, -3.2204),
        installed('Collège des Dunes, Plouévin', civilDate('2025-03-28'), 'college-dunes', 47.6779, -3.2287),
        installed(
          'Médiathèque La Passerelle, Saint-Mévan',
          civilDate('2025-05-17'),
          'saint-mevan',
          47.7583,
          -3.2093,
        ),
        installed('Jardin partagé du Bois-Joli', civilDate('2026-04-11'), 'bois-joli', 47.7102, -3.1714),
      ],
    },
  }),
  workshop('capteurs', {
    slug: 'co2-et-air-de-la-classe',
    title: 'Le CO2 dans la pièce : quand ouvrir la fenêtre ?',
    promise:
      'À la fin, vous saurez lire un capteur de CO2 et décider quand aérer, à la maison, en classe ou au bureau.',
    body: [
      'Douze personnes, une porte fermée, un chiffre qui monte : au bout de vingt minutes, tout le monde voit ce que la tête lourde disait déjà. On ouvre, on regarde descendre, on chronomètre.',
      'Puis chacun construit un petit feu tricolore : vert, orange, rouge. Il s’emprunte un mois avec la carte de médiathèque, pour la chambre du petit ou la salle de réunion.',
      'Les écoles du réseau peuvent demander cet atelier pour une classe, du CM1 à la 5e.',
    ],
    publics: ['familles', 'adultes', 'enfants'],
    minutes: 90,
    level: 'all',
    lent: ['Capteurs et feux tricolores'],
    resources: [
      handOut(
        'Aérer, combien de temps ?',
        'aerer.pdf',
        'Le tableau des mesures faites dans nos huit médiathèques.',
      ),
    ],
    sensor: {
      pollutants: ['CO2', 'humidité'],
      model: 'SCD41 sur carte ESP32',
      mapUrl: MAP,
      installed: [
        installed(
          'Salle du conte, médiathèque du Môle',
          civilDate('2025-01-11'),
          'co2-mole-conte',
          47.7052,
          -3.1896,
        ),
        installed(
          'Espace de travail, médiathèque Le Moulin',
          civilDate('2025-11-08'),
          'co2-moulin',
          47.7211,
          -3.2476,
        ),
      ],
    },
    build: build({
      parts: [
        part('Capteur de CO2 SCD41', 1, 2_690),
        part('Carte ESP32', 1, 890),
        part('Anneau de huit diodes', 1, 390),
        part('Boîtier imprimé en 3D', 1, 80),
      ],
      tools: ['Ordinateur', 'Petit tournevis'],
      difficulty: 'easy',
      steps: [
        step('Emboîter', 'Le capteur et l’anneau se clipsent sur la carte, sans souder.'),
        step('Charger', 'Le programme est déjà écrit ; on choisit ses trois seuils.'),
        step('Vérifier dehors', 'Au grand air, il doit lire entre 400 et 450.'),
      ],
      files: 'feu-co2',
      safety:
        'Basse tension. Un capteur de CO2 ne détecte pas le monoxyde de carbone : il ne remplace pas un détecteur de sécurité.',
      keeps: 'Le feu tricolore s’emprunte un mois ; il ne se garde pas.',
    }),
  }),
  workshop('capteurs', {
    slug: 'bruit-du-quartier',
    title: 'Mesurer le bruit de son quartier',
    promise:
      'À la fin, vous saurez mesurer un niveau sonore avec votre téléphone et le replacer sur une carte du quartier.',
    body: [
      'Un décibel de plus, est-ce beaucoup ? Nous l’apprenons avec les oreilles avant les chiffres. Ensuite nous partons en petits groupes, une heure, avec un téléphone et un carnet : marché, cale, cour d’école, chemin creux.',
      'Les mesures rejoignent une carte ouverte. On note aussi ce que l’on entend : un merle à 60 décibels n’est pas une moto à 60 décibels.',
      'La promenade est adaptée aux personnes malvoyantes, qui y sont souvent les meilleurs guides.',
    ],
    publics: ['adultes', 'adolescents', 'familles'],
    minutes: 120,
    format: 'off-site',
    toBring: ['Votre téléphone', 'Des chaussures pour marcher'],
    lent: ['Un sonomètre de référence', 'Téléphones étalonnés'],
    access: ['wheelchair', 'step-free-transport', 'quiet-hour'],
    resources: [
      handOut(
        'Carnet d’écoute',
        'carnet-ecoute.pdf',
        'Une page par halte : le chiffre, les sons, ce que cela fait.',
      ),
    ],
    sensor: {
      pollutants: ['niveau sonore en dB(A)'],
      model: 'Téléphones étalonnés et sonomètre de classe 2',
      mapUrl: `${MAP}bruit`,
      installed: [
        installed('Mât de la place du Môle', civilDate('2025-09-20'), 'bruit-mole', 47.7055, -3.1901),
      ],
    },
  }),
  workshop('capteurs', {
    slug: 'eau-de-la-ria',
    title: 'La ria au thermomètre : sonder l’eau',
    promise:
      'À la fin, vous saurez mesurer la température, le sel et la clarté de l’eau, et ajouter vos relevés à ceux des ostréiculteurs.',
    body: [
      'À marée descendante, du ponton, nous plongeons trois instruments : une sonde de température, une sonde de sel et un disque blanc que l’on regarde disparaître. Le plus simple des trois est aussi le plus ancien.',
      'De retour à la médiathèque, nous saisissons les relevés et les comparons à ceux des ostréiculteurs de Locarnel, qui nous expliquent ce qu’ils y lisent.',
      'Les horaires suivent la marée : regardez bien l’heure de votre séance.',
    ],
    publics: ['familles', 'enfants', 'adultes'],
    minutes: 150,
    level: 'all',
    format: 'off-site',
    toBring: ['Bottes et coupe-vent', 'Un goûter'],
    lent: ['Sondes, disque de Secchi, gilets de sauvetage'],
    access: ['step-free-transport'],
    resources: [
      link(
        'Cinq ans de relevés',
        'capteurs/eau',
        'Températures et salinité depuis le ponton, à télécharger.',
      ),
    ],
    sensor: {
      pollutants: ['température', 'salinité', 'turbidité'],
      model: 'DS18B20 et sonde de conductivité sur carte ESP32',
      mapUrl: `${MAP}eau`,
      installed: [
        installed('Ponton de Locarnel', civilDate('2022-05-14'), 'eau-locarnel', 47.6608, -3.1999),
        installed('Cale de Trémorin', civilDate('2025-06-07'), 'eau-tremorin', 47.7205, -3.2511),
      ],
    },
  }),
]
