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

describe('Spanish', () => {
  test.each([
    [
      'muéstrame los 5 archivos más grandes',
      "find . -type f -printf '%s %p\\n' | sort -rn | head -n 5 | cut -d ' ' -f2-",
    ],
    ['borra todos los archivos .tmp de hace más de 7 días', "find . -type f -name '*.tmp' -mtime +7 -delete"],
    ['muestra los archivos de docs', 'ls docs'],
    ['lista los archivos ocultos', "find . -mindepth 1 -maxdepth 1 -name '.*'"],
    ['busca todos los archivos de texto', "find . -type f -name '*.txt'"],
    ['busca archivos de más de 100 MB', 'find . -type f -size +100M'],
    ['busca archivos más grandes que 100 MB', 'find . -type f -size +100M'],
    ['encuentra carpetas vacías', 'find . -type d -empty'],
    ['¿cuántos archivos hay aquí?', 'find . -maxdepth 1 -type f | wc -l'],
    ['¿cuántas líneas tiene notes.txt?', 'wc -l notes.txt'],
    ['cuenta las palabras de notes.txt', 'wc -w notes.txt'],
    ['copia notes.txt a docs', 'cp notes.txt docs'],
    ['mueve notes.txt a la carpeta docs', 'mv notes.txt docs'],
    ['renombra notes.txt a plan.txt', 'mv notes.txt plan.txt'],
    ['crea una carpeta llamada fotos', 'mkdir -p fotos'],
    ['elimina la carpeta build', 'rm -r build'],
    ['borra notes.txt', 'rm notes.txt'],
    ['descomprime fotos.zip', 'unzip fotos.zip'],
    ['comprime la carpeta docs', 'tar -czf docs.tar.gz docs'],
    ['¿cuánto ocupa la carpeta docs?', 'du -sh docs'],
    ['¿cuánto espacio libre queda en el disco?', 'df -h'],
    ['¿cuánta memoria libre hay?', 'free -h'],
    ['muestra los procesos', 'ps aux'],
    ['¿está corriendo nginx?', 'pgrep -a nginx'],
    ['mata el proceso firefox', 'pkill -x firefox'],
    ['¿qué proceso usa el puerto 8080?', 'lsof -i :8080'],
    ['¿está libre el puerto 8080?', "ss -tln 'sport = :8080'"],
    ['¿qué puertos están abiertos?', 'ss -tuln'],
    ['¿cuál es mi ip?', 'ip addr'],
    ['¿estoy conectado?', 'ping -c 3 1.1.1.1'],
    ['¿quién está conectado?', 'who'],
    ['¿quién soy?', 'whoami'],
    ['¿dónde estoy?', 'pwd'],
    ['¿qué hora es?', 'date'],
    ['¿qué día es hoy?', 'date +%A'],
    ['muestra un calendario', 'cal'],
    ['reinicia el servicio nginx', 'sudo systemctl restart nginx'],
    ['detén el servicio nginx', 'sudo systemctl stop nginx'],
    ['inicia el servicio nginx', 'sudo systemctl start nginx'],
    ['instala htop', 'sudo apt install htop'],
    ['desinstala htop', 'sudo apt remove htop'],
    ['actualiza la lista de paquetes', 'sudo apt update'],
    ['apaga el ordenador', 'sudo shutdown -h now'],
    ['muestra las últimas 10 líneas de notes.txt', 'tail -n 10 notes.txt'],
    ['muestra las primeras 5 líneas de notes.txt', 'head -n 5 notes.txt'],
    ['ordena notes.txt', 'sort notes.txt'],
    ['compara notes.txt y ideas.txt', 'diff notes.txt ideas.txt'],
    ['reemplaza rojo por azul en notes.txt', 'sed -i s/rojo/azul/g notes.txt'],
    ['busca los archivos que contienen TODO', 'grep -rl -e TODO .'],
    ['busca los archivos modificados en los últimos 7 días', 'find . -type f -mtime -7'],
    ['archivos modificados hoy', 'find . -daystart -type f -mtime 0'],
    ['busca archivos que empiezan por informe', "find . -type f -name 'informe*'"],
    ['haz run.sh ejecutable', 'chmod +x run.sh'],
    ['descarga https://example.org/a.zip', 'curl -LO https://example.org/a.zip'],
    ['muestra las ramas', 'git branch'],
    ['cambia a la rama main', 'git switch main'],
    ['crea una rama llamada nueva', 'git branch nueva'],
    ['muestra el estado de git', 'git status'],
    ['¿qué contenedores están corriendo?', 'docker ps'],
    ['lista todos los contenedores', 'docker ps -a'],
    ['muestra las variables de entorno', 'env'],
    ['¿cómo puedo buscar archivos de más de 1 GB?', '? find . -type f -size +1G'],
    ['¿cómo se descomprime fotos.zip?', '? unzip fotos.zip'],
    ['ve a la carpeta docs', 'cd docs'],
    ['muestra el historial', 'history'],
    ['muestra el contenido de notes.txt', 'cat notes.txt'],
    ['muestra los procesos del usuario nora', 'ps -u nora'],
    ['conecta con falcon', 'ssh falcon'],
    ['haz ping a example.org', 'ping -c 4 example.org'],
  ])('%s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });

  test.each([
    'cuéntame un chiste',
    '¿cómo estás?',
    '¿cuál es el sentido de la vida?',
    'escribe un poema',
    'hazlo mejor',
    'borra eso',
  ])('abstains: %s', (request) => expect(commandOf(request)).toBe('abstain'));

  test.each([
    ['borra "mi carpeta/archivo viejo.txt"', "rm 'mi carpeta/archivo viejo.txt'"],
    ['crea una carpeta llamada archivos', 'mkdir -p archivos'],
  ])('leaves names as they are: %s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });

  test.each([
    ['¿De quién es notes.txt?', 'ls -l notes.txt'],
    ['¿Qué ramas hay?', 'git branch'],
    ['¿En qué carpeta estoy?', 'pwd'],
    ['¿A qué grupos pertenezco?', 'groups'],
    ['¿Qué archivos pesan más de 3 MB?', 'find . -type f -size +3M'],
    ['Pon los permisos de notes.txt en 640', 'chmod 640 notes.txt'],
    ['Calcula la suma SHA256 de notes.txt', 'sha256sum notes.txt'],
    ['¿Qué día de la semana es el 3 de octubre de 2030?', "date -d '3 october 2030' +%A"],
  ])('asked in words of its own: %s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });
});
