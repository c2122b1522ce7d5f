// @ts-nocheck
import type { Language } from './language.ts';

/** French: imperative (tu, vous) and infinitive through stems and endings. */
export const french: Language = {
  name: 'French',
  strong: `le la les un une des du au mon ma mes ton ta tes son ses notre nos votre vos leur leurs ce cet cette ces tout toute tous toutes
chaque quel quelle quels quelles qui que quoi où comment pourquoi combien quand je tu il elle nous vous ils elles moi toi
est sont était a-t-il y-a-t-il peux peut peux-tu pouvez pouvez-vous dans avec sans pour sur sous vers chez entre depuis pendant
et ou mais donc ne pas plus moins très aussi encore seulement déjà ici là merci bonjour salut oui non svp
s'il veuillez fais-moi quels qu'est-ce est-ce dont afin selon
cela ça ceci celui celle ceux celles lequel laquelle lesquels lesquelles aucun aucune plusieurs certains certaines quelques autre autres même mêmes
rien personne suis es sommes êtes étaient ai as avons avez ont avait fait dois doit devez devrait peuvent pourrais pourriez pourrait veux veut
voulez voudrais aimerais faut maintenant hier demain aujourd'hui toujours jamais souvent alors puis ensuite après avant quand-même parce lorsque
si-possible lui eux te se-la jusqu'à jusque parmi malgré sauf hors deux trois quatre cinq six sept huit neuf dix premier première premiers premières
dernière dernières prochain prochaine peut-être plutôt comme car rappelle-moi montre-moi donne-moi aide-moi dis-moi trouve-moi envoie-moi est-il
est-elle sont-ils reste-t-il ai-je puis-je dois-je pouvons
etait tres deja meme memes etes etaient apres quand-meme jusqu'a malgre premiere premieres derniere dernieres peut-etre plutot`,
  weak: 'de en à par se y on si',
  verbs: `affich montr list cherch recherch trouv ouvr supprim effac copi déplac renomm cré compress décompress extrai tri compt imprim
enregistr sauvegard télécharg envo lanc démarr redémarr arrêt ferm install désinstall vérifi compar modifi chang écri li
ajout remplac filtr calcul expliqu dis aid exécut activ désactiv converti tradui divis join format analys détermin défini configur
construi utilis mont démont connect déconnect surveill chiffr déchiffr génèr génér synchronis publi import export lir
donn récupèr récupér met mett obtien obteni retir retourn revoi initialis énumèr énumér spécifi spécifie interrog
nettoi vid tu tuez demand résou rédui assign associ appliqu annul attend laiss limit bloqu débloqu ignor charg rend
ramèn détach attach règl fusionn transfèr transfér réinitialis restaur restor stock suiv visualis écout prend remet rembobin fai archiv clon gér autoris empêch invers augment mesur partag fourni effectu réalis examin parcour estim
sélectionn simul test trait
coup découp éteign éteins éteind allum baiss diminu régl rappell programm planifi prévien avert not mémoris oubli achèt command réserv répond pos nomm
appell numérot cit soulign échang tourn redimensionn rétréci réduis agrandi aplat concatèn coll assembl rassembl regroup group sépar fractionn
partitionn dupliqu répèt recommenc repren continu poursui pauv paus stopp tue tuer élimin jett vide purg réactiv relanc recharg réinstall mettr faites
fais donnez prépar écris écriv rédig résum corrig amélior optimis accélèr répar débogu document décri essay valid contrôl inspect explor regard voi
voir lire lis pass dépos pouss tir rapport photographi captur exclu inclu nettoy rang dépar choisi souhait situ localis
refai refait vider descend marche march fonctionn deplac decompress telecharg demarr redemarr arret desinstall verifi ecri execut desactiv determin
defini demont deconnect dechiffr gener recuper enumer specifi specifie resou redui debloqu ramen detach regl transfer reinitialis ecout empech realis
selectionn decoup eteign eteins eteind previen memoris achet reserv repond numerot echang retreci reduis concaten separ repet elimin reactiv reinstall
prepar ecris ecriv redig resum amelior acceler repar debogu decri control depos depar
installe trie édit inverse`,
  endings: 'e es ez er r s t it is ir re dre ds ons ent ts tre oie oyer oyez vre vez ttre nds ite à ',
  said: `bonjour salut merci oui non pardon encore pourquoi aide coucou bonsoir
d'accord voilà parfait super stop ok vas-y voila`,
  others: `fichier fichiers dossier dossiers répertoire répertoires ligne lignes processus disque espace mémoire utilisateur image images
document documents plus gros grand petit vide caché dernier derniers nouveau paquet paquets service réseau connexion
base données taille nom noms heure date jour jours semaine semaines mois an ans année années minute minutes seconde secondes écran imprimante souris
clavier navigateur mot mots passe clé clés groupe groupes droits permissions propriétaire copie copies sauvegarde sauvegardes historique liste listes
tableau tableaux colonne colonnes caractère caractères lettre lettres texte textes contenu page pages titre erreur erreurs avertissement message
messages journal journaux commande commandes script scripts programme programmes application applications serveur serveurs services adresse adresses
port ports volume son musique chanson vidéo vidéos film photo photos branche branches modification modifications version versions état actuel actuelle
ouverts ouvert ouvertes actif actifs active doublon doublons corbeille bureau facture factures rendez-vous météo bon bonne rapide lent important court
long terminé prêt cachés cachée vides temporaires temporaire inutilisés inutilisé grosse petits petite récents récent récente ancien ancienne anciens
libre place téléchargements
ordinateur repertoire repertoires memoire cache reseau donnees annee annees ecran cles proprietaire caractere caracteres video videos etat meteo
termine pret caches cachee inutilises inutilise recents recent recente telechargements
température temperature processeur vitesse ordre sortie entrée courriel cle utilisateurs`,
};
