// @ts-nocheck
import type { Language } from './language.ts';

/** Portuguese: imperative, indicative and infinitive through stems and endings. */
export const portuguese: Language = {
  name: 'Portuguese',
  strong: `uma uns umas meu minha meus minhas seu sua seus suas nosso nossa este esta estes estas esse essa isso isto aquele aquela toda todas
cada qual quais quem como onde quando quanto quanta quantos quantas que porquê eu tu você nós eles elas ele ela me nos
está estão é são há pode podes poderia quero preciso para com sem sobre entre desde até pelo pela pelos pelas por mas também só
muito mais menos aqui ali agora obrigado obrigada olá sim não das nas num numa à às ao aos quê
aquilo algum alguma alguns algumas nenhum nenhuma outro outra outros outras mesmo mesma mesmos nada ninguém alguém algo deles delas dele dela neste
nesta nesse nessa deste desta desse dessa comigo vocês sou és somos foi foram era eram ser estar estou estás estamos estava tenho tens tem têm temos
havia haver devo deve deves podem posso podemos podia poderiam quer queres queria gostaria ontem amanhã hoje sempre nunca depois antes enquanto porque
embora durante segundo contra ante sob após mediante exceto salvo dois duas três quatro cinco seis sete oito nove dez primeiro primeira primeiros
primeiras último última últimos últimas próximo próxima aonde ainda já lhe lhes vos nossos nossas qualquer quaisquer
tudo cadê dá pra voce estao tambem ninguem alguem voces amanha apos tres ultimo ultima ultimos ultimas proximo proxima cade`,
  weak: 'o os a as um de do da dos no na em e ou se todo todos',
  verbs: `mostr list procur busc encontr abr apag delet remov exclu exclui copi mov renome cri comprim compact descompact extra extrai orden cont
imprim salv guard baix envi lanç inici reinici par encerr fech instal desinstal verific compar modific alter mud escrev le leia adicion
acrescent substitu filtr calcul expliqu explic dig diz ajud execut rod ativ desativ convert traduz divid junt format analis
determin defin configur construa us mont desmont conect desconect monitor cifr descriptograf criptograf ger sincroniz publi public import export
dê faç faz faç coloqu tir obtenh obt obtém atualiz limp esvazi mat termin pergunt resolv reduz atribu aplic cancel esper deix
limit bloque desbloque ignor carreg fix estabelec especifiqu inspecion registr revis consult enumer visualiz recuper restaur
reproduz torn exib emit emite continu troqu ve vej pegu test combin codific decodific permit habilit desabilit arquiv clon gerenci evit invert aument med recolh compartilh realiz examin percorr simul invoc acess anul complet
conced depur desenh edit emul escut expand explor assin mescl chamar migr ocult process redimension redirecion retom selecion separ silenci transform transfir valid inicializ
deslig lig abaix sub diminu ajust lembr avis program agend anot esquec esqueç compr reserv respond coloc arrum consert corrij corrig melhor otimiz
aceler repar document descrev prov control olh ver ouç ouv ler pass mand recort cort dobr gir encolh ampli col agrup repart duplic repet repit prossig
paus pare elimin jog reativ relanç recarreg reinstal façam prepar constru redij resum captur inclu mantenh mant escolh ponh mostre-m ensin lev trag
traz desfaz desfaç refaz volt peg tom apagu troc nome comec começ ach descubr descobr sai saia entr entre tente tent sum conte envie mude
lanc obtem relanc facam desfac
zer sob sobe roda corr conserta calibr gravar grav aguard aguarde apresent reverte reverter aprov desce desc`,
  endings: 'a e o ar er ir am em as es ue uem que quem a-me e-me ando endo r z ça ',
  said: `olá oi obrigado obrigada tchau sim não ajuda
tudo beleza certo pronto claro cadê cade`,
  others: `arquivo arquivos ficheiro ficheiros pasta pastas diretório diretórios linha linhas processo processos disco espaço memória
usuário imagem imagens documento documentos grande grandes pequeno vazio vazias oculto últimos novo pacote pacotes serviço rede oi tchau
base dados banco tamanho nome nomes hora horas data dia dias semana semanas mês meses ano anos minuto minutos segundo segundos tela impressora rato
teclado navegador palavra palavras senha chave chaves grupo grupos permissões permissão dono proprietário cópia cópias backup histórico lista listas
tabela tabelas coluna colunas caractere caracteres letra letras texto textos conteúdo página páginas título erro erros aviso mensagem mensagens
registro registros comando comandos script programa programas aplicativo aplicativos servidor servidores serviços endereço endereços porta portas
volume som música canção vídeo vídeos filme foto fotos ramo mudança mudanças alteração alterações versão versões estado atual aberto abertos abertas
ativo ativos duplicado duplicados duplicadas lixeira mesa fatura faturas carta compromisso clima tempo bom boa rápido lento importante curto longo
pronto ocultos escondidos vazios temporários temporário pequenos recente recentes velho velha antigo antiga antigos novos nova livre atualização
atualizações computador máquina contêiner contêineres vez maiores maior menores menor usuários noite tarde
bem verificação soma ocorrências sistema informações modo diretorio diretorios espaco memoria usuario ultimos servico permissoes permissao
proprietario copia copias historico conteudo pagina paginas titulo servicos endereco enderecos musica cancao video videos mudanca mudancas alteracao
alteracoes versao versoes rapido temporarios temporario atualizacao atualizacoes maquina conteiner conteineres usuarios verificacao ocorrencias
informacoes
contador temperatura processador email anexo áudio audio site teste testes repositório conta`,
};
