import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { exampleWorld } from './example-world.ts';

/** The plan's command; after "? " where it is told and not run. */
const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  const plan = planned.kind === 'plan' || planned.kind === 'answer' ? planned.plan : undefined;
  const commands = plan?.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');
  return commands === undefined ? planned.kind : `${planned.kind === 'answer' ? '? ' : ''}${commands}`;
};

describe('German', () => {
  test.each([
    ['zeig mir die 5 größten Dateien', "find . -type f -printf '%s %p\\n' | sort -rn | head -n 5 | cut -d ' ' -f2-"],
    ['lösche alle .tmp-Dateien, die älter als 7 Tage sind', "find . -type f -name '*.tmp' -mtime +7 -delete"],
    ['zeige alle Dateien in docs an', 'ls docs'],
    ['liste alle versteckten Dateien auf', "find . -mindepth 1 -maxdepth 1 -name '.*'"],
    ['finde alle Textdateien', "find . -type f -name '*.txt'"],
    [
      'suche alle Bilder in photos',
      "find photos -type f \\( -iname '*.jpg' -o -iname '*.jpeg' -o -iname '*.png' -o -iname '*.gif' -o -iname '*.webp' \\)",
    ],
    ['wie viele Dateien sind hier', 'find . -maxdepth 1 -type f | wc -l'],
    ['wie viele Zeilen hat notes.txt', 'wc -l notes.txt'],
    ['zähle die Wörter in notes.txt', 'wc -w notes.txt'],
    ['kopiere notes.txt nach docs', 'cp notes.txt docs'],
    ['verschiebe notes.txt in den Ordner docs', 'mv notes.txt docs'],
    ['benenne notes.txt in plan.txt um', 'mv notes.txt plan.txt'],
    ['erstelle einen Ordner namens neu', 'mkdir -p neu'],
    ['lege einen Ordner namens bilder an', 'mkdir -p bilder'],
    ['lösche den Ordner build', 'rm -r build'],
    ['entpacke fotos.zip', 'unzip fotos.zip'],
    ['packe den Ordner docs', 'tar -czf docs.tar.gz docs'],
    ['wie groß ist der Ordner docs', 'du -sh docs'],
    ['wie viel Speicherplatz ist noch frei', 'df -h'],
    ['wie viel Arbeitsspeicher ist frei', 'free -h'],
    ['welche Prozesse laufen', 'ps aux'],
    ['läuft nginx?', 'pgrep -a nginx'],
    ['beende firefox', 'pkill -x firefox'],
    ['beende den Prozess firefox', 'pkill -x firefox'],
    ['welcher Prozess benutzt Port 8080', 'lsof -i :8080'],
    ['ist Port 8080 frei?', "ss -tln 'sport = :8080'"],
    ['welche Ports sind offen', 'ss -tuln'],
    ['wie ist meine IP', 'ip addr'],
    ['bin ich online', 'ping -c 3 1.1.1.1'],
    ['wer ist angemeldet', 'who'],
    ['wer bin ich', 'whoami'],
    ['wo bin ich', 'pwd'],
    ['wie spät ist es', 'date'],
    ['welcher Tag ist heute', 'date +%A'],
    ['zeige einen Kalender', 'cal'],
    ['wie lange läuft der Rechner schon', 'uptime'],
    ['starte nginx neu', 'sudo systemctl restart nginx'],
    ['starte den Dienst nginx neu', 'sudo systemctl restart nginx'],
    ['stoppe den Dienst nginx', 'sudo systemctl stop nginx'],
    ['installiere htop', 'sudo apt install htop'],
    ['deinstalliere htop', 'sudo apt remove htop'],
    ['aktualisiere die Paketliste', 'sudo apt update'],
    ['fahre den Rechner herunter', 'sudo shutdown -h now'],
    ['zeige die letzten 10 Zeilen von notes.txt', 'tail -n 10 notes.txt'],
    ['zeige die ersten 5 Zeilen von notes.txt', 'head -n 5 notes.txt'],
    ['sortiere notes.txt', 'sort notes.txt'],
    ['vergleiche notes.txt und ideas.txt', 'diff notes.txt ideas.txt'],
    ['ersetze rot durch blau in notes.txt', 'sed -i s/rot/blau/g notes.txt'],
    ['finde Dateien, die größer als 100 MB sind', 'find . -type f -size +100M'],
    ['finde alle Dateien, die heute geändert wurden', 'find . -daystart -type f -mtime 0'],
    ['finde leere Ordner', 'find . -type d -empty'],
    ['mache run.sh ausführbar', 'chmod +x run.sh'],
    ['lade https://example.org/a.zip herunter', 'curl -LO https://example.org/a.zip'],
    ['zeige die Branches', 'git branch'],
    ['wechsle zum Branch main', 'git switch main'],
    ['erstelle einen Branch namens neu', 'git branch neu'],
    ['zeige den Git-Status', 'git status'],
    ['welche Container laufen', 'docker ps'],
    ['zeige die Umgebungsvariablen', 'env'],
    ['wie finde ich Dateien, die größer als 1 GB sind?', '? find . -type f -size +1G'],
    ['alle tmp Dateien löschen', "find . -type f -name '*.tmp' -delete"],
    ['den Ordner docs nach build kopieren', 'cp -r docs build'],
    ['zeige die Prüfsumme von notes.txt', 'sha256sum notes.txt'],
    ['wechsle in den Ordner docs', 'cd docs'],
    ['geh in den übergeordneten Ordner', 'cd ..'],
    ['zeige den Verlauf', 'history'],
    ['welche Version hat git', 'git --version'],
    ['zeige die Datei notes.txt', 'cat notes.txt'],
    [
      'verschiebe alle Bilder in den Ordner photos',
      "find . -maxdepth 1 -type f \\( -iname '*.jpg' -o -iname '*.jpeg' -o -iname '*.png' -o -iname '*.gif' -o -iname '*.webp' \\) -exec mv -t photos {} +",
    ],
    ['lösche notes.txt', 'rm notes.txt'],
    ['zeige alle Prozesse des Benutzers nora', 'ps -u nora'],
    ['ping example.org', 'ping -c 4 example.org'],
    ['verbinde mit falcon', 'ssh falcon'],
    ['zeige Dateien an, die TODO enthalten', 'grep -rl -e TODO .'],
  ])('%s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });

  test('is read only where English is not understood', () => {
    expect(commandOf('list files in docs')).toBe('ls docs');
  });

  test.each([
    'erzähl mir einen Witz',
    'wie geht es dir',
    'was ist der Sinn des Lebens',
    'schreib mir ein Gedicht',
    'mach es besser',
    'lösch das',
  ])('abstains: %s', (request) => expect(commandOf(request)).toBe('abstain'));

  test.each([
    ['lösche "mein Ordner/alte Datei.txt"', "rm 'mein Ordner/alte Datei.txt'"],
    ['erstelle einen Ordner namens Dateien', 'mkdir -p Dateien'],
    ['lösche den Ordner "alle löschen"', "rm -r 'alle löschen'"],
  ])('leaves names as they are: %s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });

  test.each([
    ['Wem gehört notes.txt?', 'ls -l notes.txt'],
    ['Was läuft auf Port 9090?', 'lsof -i :9090'],
    ['In welchen Gruppen bin ich?', 'groups'],
    ['Welches Datum haben wir?', 'date'],
    ['Was steht in PATH?', 'echo "$PATH"'],
    ['Entferne doppelte Zeilen aus notes.txt', 'sort -u notes.txt'],
    ['Setze die Rechte von notes.txt auf 640', 'chmod 640 notes.txt'],
    ['Mach den letzten Commit rückgängig', "git reset --soft 'HEAD~1'"],
    ['Welche Branches gibt es?', 'git branch'],
    ['Welcher Wochentag ist der 3. Oktober 2030?', "date -d '3 october 2030' +%A"],
    ['Berechne die SHA256-Prüfsumme von notes.txt', 'sha256sum notes.txt'],
  ])('asked in words of its own: %s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });
});
