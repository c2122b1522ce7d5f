/** Archives and compression. */
// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import type { Flags } from '../grammar.ts';
import { type CommandSpec, words } from '../spec.ts';
const tarMode = (call: Call): string => {
  if (stryMutAct_9fa48("1369")) {
    {}
  } else {
    stryCov_9fa48("1369");
    const old = stryMutAct_9fa48("1370") ? call.args[0]?.text && '' : (stryCov_9fa48("1370"), (stryMutAct_9fa48("1371") ? call.args[0].text : (stryCov_9fa48("1371"), call.args[0]?.text)) ?? (stryMutAct_9fa48("1372") ? "Stryker was here!" : (stryCov_9fa48("1372"), '')));
    const letters = (stryMutAct_9fa48("1373") ? old.endsWith('-') : (stryCov_9fa48("1373"), old.startsWith(stryMutAct_9fa48("1374") ? "" : (stryCov_9fa48("1374"), '-')))) ? stryMutAct_9fa48("1375") ? "Stryker was here!" : (stryCov_9fa48("1375"), '') : old;
    const long = call.flags.map(stryMutAct_9fa48("1376") ? () => undefined : (stryCov_9fa48("1376"), flag => stryMutAct_9fa48("1377") ? {
      '--extract': 'x',
      '--get': 'x',
      '--create': 'c',
      '--list': 't',
      '--append': 'r',
      '--update': 'u',
      '--delete': 'd',
      '--concatenate': 'r'
    }[flag.name] && flag.name.slice(1) : (stryCov_9fa48("1377"), (stryMutAct_9fa48("1378") ? {} : (stryCov_9fa48("1378"), {
      '--extract': stryMutAct_9fa48("1379") ? "" : (stryCov_9fa48("1379"), 'x'),
      '--get': stryMutAct_9fa48("1380") ? "" : (stryCov_9fa48("1380"), 'x'),
      '--create': stryMutAct_9fa48("1381") ? "" : (stryCov_9fa48("1381"), 'c'),
      '--list': stryMutAct_9fa48("1382") ? "" : (stryCov_9fa48("1382"), 't'),
      '--append': stryMutAct_9fa48("1383") ? "" : (stryCov_9fa48("1383"), 'r'),
      '--update': stryMutAct_9fa48("1384") ? "" : (stryCov_9fa48("1384"), 'u'),
      '--delete': stryMutAct_9fa48("1385") ? "" : (stryCov_9fa48("1385"), 'd'),
      '--concatenate': stryMutAct_9fa48("1386") ? "" : (stryCov_9fa48("1386"), 'r')
    }))[flag.name] ?? (stryMutAct_9fa48("1387") ? flag.name : (stryCov_9fa48("1387"), flag.name.slice(1))))));
    return stryMutAct_9fa48("1388") ? [...letters, ...long.filter(name => name.length === 1)].find(letter => 'xctruAd'.includes(letter)) && '' : (stryCov_9fa48("1388"), (stryMutAct_9fa48("1389") ? [] : (stryCov_9fa48("1389"), [...letters, ...(stryMutAct_9fa48("1390") ? long : (stryCov_9fa48("1390"), long.filter(stryMutAct_9fa48("1391") ? () => undefined : (stryCov_9fa48("1391"), name => stryMutAct_9fa48("1394") ? name.length !== 1 : stryMutAct_9fa48("1393") ? false : stryMutAct_9fa48("1392") ? true : (stryCov_9fa48("1392", "1393", "1394"), name.length === 1)))))])).find(stryMutAct_9fa48("1395") ? () => undefined : (stryCov_9fa48("1395"), letter => (stryMutAct_9fa48("1396") ? "" : (stryCov_9fa48("1396"), 'xctruAd')).includes(letter))) ?? (stryMutAct_9fa48("1397") ? "Stryker was here!" : (stryCov_9fa48("1397"), '')));
  }
};

/** `tar xzf a.tgz` without a dash: the archive is the operand after the letters. */
const tarFile = stryMutAct_9fa48("1398") ? () => undefined : (stryCov_9fa48("1398"), (() => {
  const tarFile = (call: Call) => stryMutAct_9fa48("1399") ? call.value('-f', '--file') && (/^[a-zA-Z]*f/.test(call.args[0]?.text ?? '') ? call.operands[1] : undefined) : (stryCov_9fa48("1399"), call.value(stryMutAct_9fa48("1400") ? "" : (stryCov_9fa48("1400"), '-f'), stryMutAct_9fa48("1401") ? "" : (stryCov_9fa48("1401"), '--file')) ?? ((stryMutAct_9fa48("1404") ? /^[^a-zA-Z]*f/ : stryMutAct_9fa48("1403") ? /^[a-zA-Z]f/ : stryMutAct_9fa48("1402") ? /[a-zA-Z]*f/ : (stryCov_9fa48("1402", "1403", "1404"), /^[a-zA-Z]*f/)).test(stryMutAct_9fa48("1405") ? call.args[0]?.text && '' : (stryCov_9fa48("1405"), (stryMutAct_9fa48("1406") ? call.args[0].text : (stryCov_9fa48("1406"), call.args[0]?.text)) ?? (stryMutAct_9fa48("1407") ? "Stryker was here!" : (stryCov_9fa48("1407"), '')))) ? call.operands[1] : undefined));
  return tarFile;
})());

/** `tar cfI a.tar COMMAND b`: letters without a dash take their values in order. */
const oldStyle = (call: Call): void => {
  if (stryMutAct_9fa48("1408")) {
    {}
  } else {
    stryCov_9fa48("1408");
    const letters = stryMutAct_9fa48("1409") ? call.args[0]?.text && '' : (stryCov_9fa48("1409"), (stryMutAct_9fa48("1410") ? call.args[0].text : (stryCov_9fa48("1410"), call.args[0]?.text)) ?? (stryMutAct_9fa48("1411") ? "Stryker was here!" : (stryCov_9fa48("1411"), '')));
    if (stryMutAct_9fa48("1413") ? false : stryMutAct_9fa48("1412") ? true : (stryCov_9fa48("1412", "1413"), (stryMutAct_9fa48("1417") ? /^[A-Za-z]*[^IF]/ : stryMutAct_9fa48("1416") ? /^[^A-Za-z]*[IF]/ : stryMutAct_9fa48("1415") ? /^[A-Za-z][IF]/ : stryMutAct_9fa48("1414") ? /[A-Za-z]*[IF]/ : (stryCov_9fa48("1414", "1415", "1416", "1417"), /^[A-Za-z]*[IF]/)).test(letters))) call.unknown(stryMutAct_9fa48("1419") ? "" : (stryCov_9fa48("1419"), 'tar runs a command'));
    if (stryMutAct_9fa48("1421") ? false : stryMutAct_9fa48("1420") ? true : (stryCov_9fa48("1420", "1421"), (stryMutAct_9fa48("1424") ? /^[^A-Za-z]*P/ : stryMutAct_9fa48("1423") ? /^[A-Za-z]P/ : stryMutAct_9fa48("1422") ? /[A-Za-z]*P/ : (stryCov_9fa48("1422", "1423", "1424"), /^[A-Za-z]*P/)).test(letters))) call.mark(stryMutAct_9fa48("1426") ? "" : (stryCov_9fa48("1426"), 'discard'));
  }
};
const playArchive = (call: Call, file: Arg, role: 'read' | 'write'): void => {
  if (stryMutAct_9fa48("1427")) {
    {}
  } else {
    stryCov_9fa48("1427");
    if (stryMutAct_9fa48("1430") ? /^[^/]*:/.test(file.text) || !call.has('--force-local') : stryMutAct_9fa48("1429") ? false : stryMutAct_9fa48("1428") ? true : (stryCov_9fa48("1428", "1429", "1430"), (stryMutAct_9fa48("1433") ? /^[/]*:/ : stryMutAct_9fa48("1432") ? /^[^/]:/ : stryMutAct_9fa48("1431") ? /[^/]*:/ : (stryCov_9fa48("1431", "1432", "1433"), /^[^/]*:/)).test(file.text) && (stryMutAct_9fa48("1434") ? call.has('--force-local') : (stryCov_9fa48("1434"), !call.has(stryMutAct_9fa48("1435") ? "" : (stryCov_9fa48("1435"), '--force-local')))))) call.mark(stryMutAct_9fa48("1437") ? "" : (stryCov_9fa48("1437"), 'upload'));
    if (stryMutAct_9fa48("1438")) {
      ;
    } else {
      stryCov_9fa48("1438");
      call.play(role, file);
    }
  }
};
const judgeTar = (call: Call): void => {
  if (stryMutAct_9fa48("1439")) {
    {}
  } else {
    stryCov_9fa48("1439");
    const mode = tarMode(call);
    const file = tarFile(call);
    if (stryMutAct_9fa48("1440")) {
      ;
    } else {
      stryCov_9fa48("1440");
      oldStyle(call);
    }
    const members = stryMutAct_9fa48("1441") ? call.operands : (stryCov_9fa48("1441"), call.operands.filter(stryMutAct_9fa48("1442") ? () => undefined : (stryCov_9fa48("1442"), arg => stryMutAct_9fa48("1445") ? arg !== file || arg !== call.args[0] : stryMutAct_9fa48("1444") ? false : stryMutAct_9fa48("1443") ? true : (stryCov_9fa48("1443", "1444", "1445"), (stryMutAct_9fa48("1447") ? arg === file : stryMutAct_9fa48("1446") ? true : (stryCov_9fa48("1446", "1447"), arg !== file)) && (stryMutAct_9fa48("1449") ? arg === call.args[0] : stryMutAct_9fa48("1448") ? true : (stryCov_9fa48("1448", "1449"), arg !== call.args[0]))))));
    if (stryMutAct_9fa48("1452") ? file === undefined : stryMutAct_9fa48("1451") ? false : stryMutAct_9fa48("1450") ? true : (stryCov_9fa48("1450", "1451", "1452"), file !== undefined)) playArchive(call, file, (stryMutAct_9fa48("1454") ? /[^xtd]/ : (stryCov_9fa48("1454"), /[xtd]/)).test(mode) ? stryMutAct_9fa48("1455") ? "" : (stryCov_9fa48("1455"), 'read') : stryMutAct_9fa48("1456") ? "" : (stryCov_9fa48("1456"), 'write'));
    if (stryMutAct_9fa48("1459") ? mode === 'x' || !call.has('-O', '--to-stdout') : stryMutAct_9fa48("1458") ? false : stryMutAct_9fa48("1457") ? true : (stryCov_9fa48("1457", "1458", "1459"), (stryMutAct_9fa48("1461") ? mode !== 'x' : stryMutAct_9fa48("1460") ? true : (stryCov_9fa48("1460", "1461"), mode === (stryMutAct_9fa48("1462") ? "" : (stryCov_9fa48("1462"), 'x')))) && (stryMutAct_9fa48("1463") ? call.has('-O', '--to-stdout') : (stryCov_9fa48("1463"), !call.has(stryMutAct_9fa48("1464") ? "" : (stryCov_9fa48("1464"), '-O'), stryMutAct_9fa48("1465") ? "" : (stryCov_9fa48("1465"), '--to-stdout')))))) call.play(stryMutAct_9fa48("1467") ? "" : (stryCov_9fa48("1467"), 'into'), stryMutAct_9fa48("1468") ? call.value('-C', '--directory', '--one-top-level') && literal('.') : (stryCov_9fa48("1468"), call.value(stryMutAct_9fa48("1469") ? "" : (stryCov_9fa48("1469"), '-C'), stryMutAct_9fa48("1470") ? "" : (stryCov_9fa48("1470"), '--directory'), stryMutAct_9fa48("1471") ? "" : (stryCov_9fa48("1471"), '--one-top-level')) ?? literal(stryMutAct_9fa48("1472") ? "" : (stryCov_9fa48("1472"), '.'))));
    if (stryMutAct_9fa48("1475") ? (mode === 'c' || mode === 'r') && mode === 'u' : stryMutAct_9fa48("1474") ? false : stryMutAct_9fa48("1473") ? true : (stryCov_9fa48("1473", "1474", "1475"), (stryMutAct_9fa48("1477") ? mode === 'c' && mode === 'r' : stryMutAct_9fa48("1476") ? false : (stryCov_9fa48("1476", "1477"), (stryMutAct_9fa48("1479") ? mode !== 'c' : stryMutAct_9fa48("1478") ? false : (stryCov_9fa48("1478", "1479"), mode === (stryMutAct_9fa48("1480") ? "" : (stryCov_9fa48("1480"), 'c')))) || (stryMutAct_9fa48("1482") ? mode !== 'r' : stryMutAct_9fa48("1481") ? false : (stryCov_9fa48("1481", "1482"), mode === (stryMutAct_9fa48("1483") ? "" : (stryCov_9fa48("1483"), 'r')))))) || (stryMutAct_9fa48("1485") ? mode !== 'u' : stryMutAct_9fa48("1484") ? false : (stryCov_9fa48("1484", "1485"), mode === (stryMutAct_9fa48("1486") ? "" : (stryCov_9fa48("1486"), 'u')))))) for (const arg of members) call.play(stryMutAct_9fa48("1488") ? "" : (stryCov_9fa48("1488"), 'read'), arg);
    if (stryMutAct_9fa48("1491") ? mode !== '' : stryMutAct_9fa48("1490") ? false : stryMutAct_9fa48("1489") ? true : (stryCov_9fa48("1489", "1490", "1491"), mode === (stryMutAct_9fa48("1492") ? "Stryker was here!" : (stryCov_9fa48("1492"), '')))) call.unknown(stryMutAct_9fa48("1494") ? "" : (stryCov_9fa48("1494"), 'tar without a known mode'));
  }
};
const TAR: Flags = stryMutAct_9fa48("1495") ? {} : (stryCov_9fa48("1495"), {
  '-f --file -C --directory --one-top-level --exclude --transform --xform --strip-components -T --files-from -X --exclude-from --owner --group --mode --mtime -b --blocking-factor -g --listed-incremental --newer -N -K -V --label --format -H --level': stryMutAct_9fa48("1496") ? "" : (stryCov_9fa48("1496"), 'none'),
  '-I --use-compress-program --to-command -F --info-script --new-volume-script --rsh-command --rmt-command': stryMutAct_9fa48("1497") ? "" : (stryCov_9fa48("1497"), 'script'),
  '--checkpoint-action': stryMutAct_9fa48("1498") ? "" : (stryCov_9fa48("1498"), 'unknown'),
  '--checkpoint': stryMutAct_9fa48("1499") ? {} : (stryCov_9fa48("1499"), {
    value: stryMutAct_9fa48("1500") ? "" : (stryCov_9fa48("1500"), 'none'),
    attached: stryMutAct_9fa48("1501") ? false : (stryCov_9fa48("1501"), true)
  }),
  '--remove-files --unlink-first --recursive-unlink': stryMutAct_9fa48("1502") ? {} : (stryCov_9fa48("1502"), {
    does: stryMutAct_9fa48("1503") ? [] : (stryCov_9fa48("1503"), [stryMutAct_9fa48("1504") ? "" : (stryCov_9fa48("1504"), 'delete')])
  }),
  '-P --absolute-names': stryMutAct_9fa48("1505") ? {} : (stryCov_9fa48("1505"), {
    does: stryMutAct_9fa48("1506") ? [] : (stryCov_9fa48("1506"), [stryMutAct_9fa48("1507") ? "" : (stryCov_9fa48("1507"), '!discard')])
  })
});

/** Where the file with the other name comes to be. */
const folderOf = stryMutAct_9fa48("1508") ? () => undefined : (stryCov_9fa48("1508"), (() => {
  const folderOf = (arg: Arg): Arg => stryMutAct_9fa48("1509") ? {} : (stryCov_9fa48("1509"), {
    ...arg,
    text: stryMutAct_9fa48("1512") ? arg.text.slice(0, arg.text.lastIndexOf('/') + 1) && '.' : stryMutAct_9fa48("1511") ? false : stryMutAct_9fa48("1510") ? true : (stryCov_9fa48("1510", "1511", "1512"), (stryMutAct_9fa48("1513") ? arg.text : (stryCov_9fa48("1513"), arg.text.slice(0, stryMutAct_9fa48("1514") ? arg.text.lastIndexOf('/') - 1 : (stryCov_9fa48("1514"), arg.text.lastIndexOf(stryMutAct_9fa48("1515") ? "" : (stryCov_9fa48("1515"), '/')) + 1)))) || (stryMutAct_9fa48("1516") ? "" : (stryCov_9fa48("1516"), '.'))),
    glob: stryMutAct_9fa48("1517") ? true : (stryCov_9fa48("1517"), false)
  });
  return folderOf;
})());
const COMPRESS: Flags = stryMutAct_9fa48("1518") ? {} : (stryCov_9fa48("1518"), {
  '-c --stdout --to-stdout -l --list -t --test': stryMutAct_9fa48("1519") ? {} : (stryCov_9fa48("1519"), {
    operands: stryMutAct_9fa48("1520") ? [] : (stryCov_9fa48("1520"), [stryMutAct_9fa48("1521") ? "" : (stryCov_9fa48("1521"), '...read')])
  }),
  '-k --keep': stryMutAct_9fa48("1522") ? {} : (stryCov_9fa48("1522"), {
    operands: stryMutAct_9fa48("1523") ? [] : (stryCov_9fa48("1523"), [stryMutAct_9fa48("1524") ? "" : (stryCov_9fa48("1524"), '...alter')])
  }),
  '-S --suffix -b -T --threads -M --memlimit': stryMutAct_9fa48("1525") ? "" : (stryCov_9fa48("1525"), 'none')
});
export const archives: readonly CommandSpec[] = stryMutAct_9fa48("1526") ? [] : (stryCov_9fa48("1526"), [stryMutAct_9fa48("1527") ? {} : (stryCov_9fa48("1527"), {
  names: stryMutAct_9fa48("1528") ? [] : (stryCov_9fa48("1528"), [stryMutAct_9fa48("1529") ? "" : (stryCov_9fa48("1529"), 'tar'), stryMutAct_9fa48("1530") ? "" : (stryCov_9fa48("1530"), 'gtar'), stryMutAct_9fa48("1531") ? "" : (stryCov_9fa48("1531"), 'bsdtar')]),
  flags: TAR,
  judge: judgeTar,
  examples: stryMutAct_9fa48("1532") ? [] : (stryCov_9fa48("1532"), [stryMutAct_9fa48("1533") ? [] : (stryCov_9fa48("1533"), [stryMutAct_9fa48("1534") ? "" : (stryCov_9fa48("1534"), 'tar tzf a.tgz'), stryMutAct_9fa48("1535") ? "" : (stryCov_9fa48("1535"), 'safe')]), stryMutAct_9fa48("1536") ? [] : (stryCov_9fa48("1536"), [stryMutAct_9fa48("1537") ? "" : (stryCov_9fa48("1537"), 'tar -xzf a.tgz -C out'), stryMutAct_9fa48("1538") ? "" : (stryCov_9fa48("1538"), 'write')]), stryMutAct_9fa48("1539") ? [] : (stryCov_9fa48("1539"), [stryMutAct_9fa48("1540") ? "" : (stryCov_9fa48("1540"), 'tar czf a.tgz src'), stryMutAct_9fa48("1541") ? "" : (stryCov_9fa48("1541"), 'write')]), stryMutAct_9fa48("1542") ? [] : (stryCov_9fa48("1542"), [stryMutAct_9fa48("1543") ? "" : (stryCov_9fa48("1543"), 'tar xf a.tar -I \'sh -c "rm b"\''), stryMutAct_9fa48("1544") ? "" : (stryCov_9fa48("1544"), 'dangerous')]), stryMutAct_9fa48("1545") ? [] : (stryCov_9fa48("1545"), [stryMutAct_9fa48("1546") ? "" : (stryCov_9fa48("1546"), 'tar xf a.tar --checkpoint=1 --checkpoint-action=exec=sh'), stryMutAct_9fa48("1547") ? "" : (stryCov_9fa48("1547"), 'opaque')]), stryMutAct_9fa48("1548") ? [] : (stryCov_9fa48("1548"), [stryMutAct_9fa48("1549") ? "" : (stryCov_9fa48("1549"), 'tar cf a.tar ~/.ssh/id_rsa'), stryMutAct_9fa48("1550") ? "" : (stryCov_9fa48("1550"), 'dangerous')]), stryMutAct_9fa48("1551") ? [] : (stryCov_9fa48("1551"), [stryMutAct_9fa48("1552") ? "" : (stryCov_9fa48("1552"), 'tar xPf a.tar'), stryMutAct_9fa48("1553") ? "" : (stryCov_9fa48("1553"), 'dangerous')])])
}), stryMutAct_9fa48("1554") ? {} : (stryCov_9fa48("1554"), {
  names: words(stryMutAct_9fa48("1555") ? "" : (stryCov_9fa48("1555"), 'gzip gunzip bzip2 bunzip2 xz unxz lzma unlzma zstd unzstd lz4 unlz4 compress uncompress pigz lzop brotli')),
  flags: stryMutAct_9fa48("1556") ? {} : (stryCov_9fa48("1556"), {
    ...COMPRESS,
    '-o --output': stryMutAct_9fa48("1557") ? "" : (stryCov_9fa48("1557"), 'write')
  }),
  operands: stryMutAct_9fa48("1558") ? [] : (stryCov_9fa48("1558"), [stryMutAct_9fa48("1559") ? "" : (stryCov_9fa48("1559"), '...source')]),
  judge: call => {
    if (stryMutAct_9fa48("1560")) {
      {}
    } else {
      stryCov_9fa48("1560");
      if (stryMutAct_9fa48("1563") ? false : stryMutAct_9fa48("1562") ? true : stryMutAct_9fa48("1561") ? call.has('-c', '--stdout', '--to-stdout', '-l', '--list', '-t', '--test') : (stryCov_9fa48("1561", "1562", "1563"), !call.has(stryMutAct_9fa48("1564") ? "" : (stryCov_9fa48("1564"), '-c'), stryMutAct_9fa48("1565") ? "" : (stryCov_9fa48("1565"), '--stdout'), stryMutAct_9fa48("1566") ? "" : (stryCov_9fa48("1566"), '--to-stdout'), stryMutAct_9fa48("1567") ? "" : (stryCov_9fa48("1567"), '-l'), stryMutAct_9fa48("1568") ? "" : (stryCov_9fa48("1568"), '--list'), stryMutAct_9fa48("1569") ? "" : (stryCov_9fa48("1569"), '-t'), stryMutAct_9fa48("1570") ? "" : (stryCov_9fa48("1570"), '--test')))) for (const arg of call.operands) call.play(stryMutAct_9fa48("1572") ? "" : (stryCov_9fa48("1572"), 'alter'), folderOf(arg));
    }
  },
  examples: stryMutAct_9fa48("1573") ? [] : (stryCov_9fa48("1573"), [stryMutAct_9fa48("1574") ? [] : (stryCov_9fa48("1574"), [stryMutAct_9fa48("1575") ? "" : (stryCov_9fa48("1575"), 'gzip a'), stryMutAct_9fa48("1576") ? "" : (stryCov_9fa48("1576"), 'write')]), stryMutAct_9fa48("1577") ? [] : (stryCov_9fa48("1577"), [stryMutAct_9fa48("1578") ? "" : (stryCov_9fa48("1578"), 'gzip -dc a.gz'), stryMutAct_9fa48("1579") ? "" : (stryCov_9fa48("1579"), 'safe')]), stryMutAct_9fa48("1580") ? [] : (stryCov_9fa48("1580"), [stryMutAct_9fa48("1581") ? "" : (stryCov_9fa48("1581"), 'gunzip -c a.gz | sh'), stryMutAct_9fa48("1582") ? "" : (stryCov_9fa48("1582"), 'opaque')]), stryMutAct_9fa48("1583") ? [] : (stryCov_9fa48("1583"), [stryMutAct_9fa48("1584") ? "" : (stryCov_9fa48("1584"), 'gzip -k a'), stryMutAct_9fa48("1585") ? "" : (stryCov_9fa48("1585"), 'write')])])
}), stryMutAct_9fa48("1586") ? {} : (stryCov_9fa48("1586"), {
  names: stryMutAct_9fa48("1587") ? [] : (stryCov_9fa48("1587"), [stryMutAct_9fa48("1588") ? "" : (stryCov_9fa48("1588"), 'zip')]),
  flags: stryMutAct_9fa48("1589") ? {} : (stryCov_9fa48("1589"), {
    '-x -i -P -n -b -t': stryMutAct_9fa48("1590") ? "" : (stryCov_9fa48("1590"), 'none'),
    '-TT --unzip-command': stryMutAct_9fa48("1591") ? "" : (stryCov_9fa48("1591"), 'script'),
    '-m --move': stryMutAct_9fa48("1592") ? {} : (stryCov_9fa48("1592"), {
      does: stryMutAct_9fa48("1593") ? [] : (stryCov_9fa48("1593"), [stryMutAct_9fa48("1594") ? "" : (stryCov_9fa48("1594"), 'delete')])
    }),
    '-d --delete': stryMutAct_9fa48("1595") ? {} : (stryCov_9fa48("1595"), {
      does: stryMutAct_9fa48("1596") ? [] : (stryCov_9fa48("1596"), [stryMutAct_9fa48("1597") ? "" : (stryCov_9fa48("1597"), 'write')])
    }),
    '-sf --show-files': stryMutAct_9fa48("1598") ? {} : (stryCov_9fa48("1598"), {
      tells: stryMutAct_9fa48("1599") ? false : (stryCov_9fa48("1599"), true)
    })
  }),
  operands: stryMutAct_9fa48("1600") ? [] : (stryCov_9fa48("1600"), [stryMutAct_9fa48("1601") ? "" : (stryCov_9fa48("1601"), 'write'), stryMutAct_9fa48("1602") ? "" : (stryCov_9fa48("1602"), '...read')]),
  judge: call => {
    if (stryMutAct_9fa48("1603")) {
      {}
    } else {
      stryCov_9fa48("1603");
      if (stryMutAct_9fa48("1606") ? call.args.every(arg => /^-\w*TT.|^--unz/.test(arg.text)) : stryMutAct_9fa48("1605") ? false : stryMutAct_9fa48("1604") ? true : (stryCov_9fa48("1604", "1605", "1606"), call.args.some(stryMutAct_9fa48("1607") ? () => undefined : (stryCov_9fa48("1607"), arg => (stryMutAct_9fa48("1611") ? /^-\w*TT.|--unz/ : stryMutAct_9fa48("1610") ? /^-\W*TT.|^--unz/ : stryMutAct_9fa48("1609") ? /^-\wTT.|^--unz/ : stryMutAct_9fa48("1608") ? /-\w*TT.|^--unz/ : (stryCov_9fa48("1608", "1609", "1610", "1611"), /^-\w*TT.|^--unz/)).test(arg.text))))) call.unknown(stryMutAct_9fa48("1613") ? "" : (stryCov_9fa48("1613"), 'zip runs a command'));
    }
  },
  examples: stryMutAct_9fa48("1614") ? [] : (stryCov_9fa48("1614"), [stryMutAct_9fa48("1615") ? [] : (stryCov_9fa48("1615"), [stryMutAct_9fa48("1616") ? "" : (stryCov_9fa48("1616"), 'zip -r a.zip src'), stryMutAct_9fa48("1617") ? "" : (stryCov_9fa48("1617"), 'write')]), stryMutAct_9fa48("1618") ? [] : (stryCov_9fa48("1618"), [stryMutAct_9fa48("1619") ? "" : (stryCov_9fa48("1619"), "zip a.zip b -T -TT 'rm c'"), stryMutAct_9fa48("1620") ? "" : (stryCov_9fa48("1620"), 'dangerous')])])
}), stryMutAct_9fa48("1621") ? {} : (stryCov_9fa48("1621"), {
  names: stryMutAct_9fa48("1622") ? [] : (stryCov_9fa48("1622"), [stryMutAct_9fa48("1623") ? "" : (stryCov_9fa48("1623"), 'unzip')]),
  flags: stryMutAct_9fa48("1624") ? {} : (stryCov_9fa48("1624"), {
    '-d': stryMutAct_9fa48("1625") ? "" : (stryCov_9fa48("1625"), 'into'),
    '-x -P': stryMutAct_9fa48("1626") ? "" : (stryCov_9fa48("1626"), 'none'),
    '-l -v -t -Z -p -c': {}
  }),
  operands: stryMutAct_9fa48("1627") ? [] : (stryCov_9fa48("1627"), [stryMutAct_9fa48("1628") ? "" : (stryCov_9fa48("1628"), 'read'), stryMutAct_9fa48("1629") ? "" : (stryCov_9fa48("1629"), '...none')]),
  // flags count only in front of the archive
  judge: call => {
    if (stryMutAct_9fa48("1630")) {
      {}
    } else {
      stryCov_9fa48("1630");
      const first = call.args.findIndex(stryMutAct_9fa48("1631") ? () => undefined : (stryCov_9fa48("1631"), arg => stryMutAct_9fa48("1632") ? arg.text.startsWith('-') : (stryCov_9fa48("1632"), !(stryMutAct_9fa48("1633") ? arg.text.endsWith('-') : (stryCov_9fa48("1633"), arg.text.startsWith(stryMutAct_9fa48("1634") ? "" : (stryCov_9fa48("1634"), '-')))))));
      if (stryMutAct_9fa48("1638") ? call.args.some(arg => /^-[a-zA-Z]*[lvtZpc]/.test(arg.text)) : stryMutAct_9fa48("1637") ? call.args.slice(0, first < 0 ? undefined : first).every(arg => /^-[a-zA-Z]*[lvtZpc]/.test(arg.text)) : stryMutAct_9fa48("1636") ? false : stryMutAct_9fa48("1635") ? true : (stryCov_9fa48("1635", "1636", "1637", "1638"), call.args.slice(0, (stryMutAct_9fa48("1642") ? first >= 0 : stryMutAct_9fa48("1641") ? first <= 0 : stryMutAct_9fa48("1640") ? false : stryMutAct_9fa48("1639") ? true : (stryCov_9fa48("1639", "1640", "1641", "1642"), first < 0)) ? undefined : first).some(stryMutAct_9fa48("1643") ? () => undefined : (stryCov_9fa48("1643"), arg => (stryMutAct_9fa48("1647") ? /^-[a-zA-Z]*[^lvtZpc]/ : stryMutAct_9fa48("1646") ? /^-[^a-zA-Z]*[lvtZpc]/ : stryMutAct_9fa48("1645") ? /^-[a-zA-Z][lvtZpc]/ : stryMutAct_9fa48("1644") ? /-[a-zA-Z]*[lvtZpc]/ : (stryCov_9fa48("1644", "1645", "1646", "1647"), /^-[a-zA-Z]*[lvtZpc]/)).test(arg.text))))) return;
      call.changes(stryMutAct_9fa48("1649") ? "" : (stryCov_9fa48("1649"), 'what is unpacked'));
      if (stryMutAct_9fa48("1652") ? false : stryMutAct_9fa48("1651") ? true : stryMutAct_9fa48("1650") ? call.has('-d') : (stryCov_9fa48("1650", "1651", "1652"), !call.has(stryMutAct_9fa48("1653") ? "" : (stryCov_9fa48("1653"), '-d')))) call.play(stryMutAct_9fa48("1655") ? "" : (stryCov_9fa48("1655"), 'into'), literal(stryMutAct_9fa48("1656") ? "" : (stryCov_9fa48("1656"), '.')));
    }
  },
  examples: stryMutAct_9fa48("1657") ? [] : (stryCov_9fa48("1657"), [stryMutAct_9fa48("1658") ? [] : (stryCov_9fa48("1658"), [stryMutAct_9fa48("1659") ? "" : (stryCov_9fa48("1659"), 'unzip a.zip -l'), stryMutAct_9fa48("1660") ? "" : (stryCov_9fa48("1660"), 'write')]), stryMutAct_9fa48("1661") ? [] : (stryCov_9fa48("1661"), [stryMutAct_9fa48("1662") ? "" : (stryCov_9fa48("1662"), 'unzip a.zip'), stryMutAct_9fa48("1663") ? "" : (stryCov_9fa48("1663"), 'write')]), stryMutAct_9fa48("1664") ? [] : (stryCov_9fa48("1664"), [stryMutAct_9fa48("1665") ? "" : (stryCov_9fa48("1665"), 'unzip -l a.zip'), stryMutAct_9fa48("1666") ? "" : (stryCov_9fa48("1666"), 'safe')])])
}), stryMutAct_9fa48("1667") ? {} : (stryCov_9fa48("1667"), {
  names: stryMutAct_9fa48("1668") ? [] : (stryCov_9fa48("1668"), [stryMutAct_9fa48("1669") ? "" : (stryCov_9fa48("1669"), 'zipinfo'), stryMutAct_9fa48("1670") ? "" : (stryCov_9fa48("1670"), 'funzip'), stryMutAct_9fa48("1671") ? "" : (stryCov_9fa48("1671"), 'lsar')]),
  operands: stryMutAct_9fa48("1672") ? [] : (stryCov_9fa48("1672"), [stryMutAct_9fa48("1673") ? "" : (stryCov_9fa48("1673"), '...read')]),
  examples: stryMutAct_9fa48("1674") ? [] : (stryCov_9fa48("1674"), [stryMutAct_9fa48("1675") ? [] : (stryCov_9fa48("1675"), [stryMutAct_9fa48("1676") ? "" : (stryCov_9fa48("1676"), 'zipinfo a.zip'), stryMutAct_9fa48("1677") ? "" : (stryCov_9fa48("1677"), 'safe')])])
}), stryMutAct_9fa48("1678") ? {} : (stryCov_9fa48("1678"), {
  names: stryMutAct_9fa48("1679") ? [] : (stryCov_9fa48("1679"), [stryMutAct_9fa48("1680") ? "" : (stryCov_9fa48("1680"), '7z'), stryMutAct_9fa48("1681") ? "" : (stryCov_9fa48("1681"), '7za'), stryMutAct_9fa48("1682") ? "" : (stryCov_9fa48("1682"), '7zr'), stryMutAct_9fa48("1683") ? "" : (stryCov_9fa48("1683"), 'rar'), stryMutAct_9fa48("1684") ? "" : (stryCov_9fa48("1684"), 'unrar'), stryMutAct_9fa48("1685") ? "" : (stryCov_9fa48("1685"), 'unar')]),
  helps: stryMutAct_9fa48("1686") ? true : (stryCov_9fa48("1686"), false),
  judge: call => {
    if (stryMutAct_9fa48("1687")) {
      {}
    } else {
      stryCov_9fa48("1687");
      const verb = stryMutAct_9fa48("1688") ? call.operands[0]?.text && '' : (stryCov_9fa48("1688"), (stryMutAct_9fa48("1689") ? call.operands[0].text : (stryCov_9fa48("1689"), call.operands[0]?.text)) ?? (stryMutAct_9fa48("1690") ? "Stryker was here!" : (stryCov_9fa48("1690"), '')));
      if (stryMutAct_9fa48("1692") ? false : stryMutAct_9fa48("1691") ? true : (stryCov_9fa48("1691", "1692"), (stryMutAct_9fa48("1694") ? /^(?:l|t|v|lb|vb)/ : stryMutAct_9fa48("1693") ? /(?:l|t|v|lb|vb)$/ : (stryCov_9fa48("1693", "1694"), /^(?:l|t|v|lb|vb)$/)).test(verb))) return;
      const out = call.args.find(stryMutAct_9fa48("1695") ? () => undefined : (stryCov_9fa48("1695"), arg => (stryMutAct_9fa48("1696") ? /-o./ : (stryCov_9fa48("1696"), /^-o./)).test(arg.text)));
      if (stryMutAct_9fa48("1698") ? false : stryMutAct_9fa48("1697") ? true : (stryCov_9fa48("1697", "1698"), (stryMutAct_9fa48("1700") ? /^(?:x|e)/ : stryMutAct_9fa48("1699") ? /(?:x|e)$/ : (stryCov_9fa48("1699", "1700"), /^(?:x|e)$/)).test(verb))) call.play(stryMutAct_9fa48("1702") ? "" : (stryCov_9fa48("1702"), 'into'), (stryMutAct_9fa48("1705") ? out !== undefined : stryMutAct_9fa48("1704") ? false : stryMutAct_9fa48("1703") ? true : (stryCov_9fa48("1703", "1704", "1705"), out === undefined)) ? literal(stryMutAct_9fa48("1706") ? "" : (stryCov_9fa48("1706"), '.')) : literal(stryMutAct_9fa48("1707") ? out.text : (stryCov_9fa48("1707"), out.text.slice(2))));else if (stryMutAct_9fa48("1709") ? false : stryMutAct_9fa48("1708") ? true : (stryCov_9fa48("1708", "1709"), (stryMutAct_9fa48("1711") ? /^(?:a|u)/ : stryMutAct_9fa48("1710") ? /(?:a|u)$/ : (stryCov_9fa48("1710", "1711"), /^(?:a|u)$/)).test(verb))) call.play(stryMutAct_9fa48("1713") ? "" : (stryCov_9fa48("1713"), 'alter'), stryMutAct_9fa48("1714") ? call.operands[1] && literal('.') : (stryCov_9fa48("1714"), call.operands[1] ?? literal(stryMutAct_9fa48("1715") ? "" : (stryCov_9fa48("1715"), '.'))));else call.unknown(stryMutAct_9fa48("1717") ? `` : (stryCov_9fa48("1717"), `${call.name} ${verb} is not known`));
      if (stryMutAct_9fa48("1720") ? call.args.every(arg => /^-sdel|^-df|^-dr/.test(arg.text)) : stryMutAct_9fa48("1719") ? false : stryMutAct_9fa48("1718") ? true : (stryCov_9fa48("1718", "1719", "1720"), call.args.some(stryMutAct_9fa48("1721") ? () => undefined : (stryCov_9fa48("1721"), arg => (stryMutAct_9fa48("1724") ? /^-sdel|^-df|-dr/ : stryMutAct_9fa48("1723") ? /^-sdel|-df|^-dr/ : stryMutAct_9fa48("1722") ? /-sdel|^-df|^-dr/ : (stryCov_9fa48("1722", "1723", "1724"), /^-sdel|^-df|^-dr/)).test(arg.text))))) call.mark(stryMutAct_9fa48("1726") ? "" : (stryCov_9fa48("1726"), 'discard'));
    }
  },
  examples: stryMutAct_9fa48("1727") ? [] : (stryCov_9fa48("1727"), [stryMutAct_9fa48("1728") ? [] : (stryCov_9fa48("1728"), [stryMutAct_9fa48("1729") ? "" : (stryCov_9fa48("1729"), '7z l a.7z'), stryMutAct_9fa48("1730") ? "" : (stryCov_9fa48("1730"), 'safe')]), stryMutAct_9fa48("1731") ? [] : (stryCov_9fa48("1731"), [stryMutAct_9fa48("1732") ? "" : (stryCov_9fa48("1732"), '7z x a.7z'), stryMutAct_9fa48("1733") ? "" : (stryCov_9fa48("1733"), 'write')])])
}), stryMutAct_9fa48("1734") ? {} : (stryCov_9fa48("1734"), {
  names: stryMutAct_9fa48("1735") ? [] : (stryCov_9fa48("1735"), [stryMutAct_9fa48("1736") ? "" : (stryCov_9fa48("1736"), 'ar'), stryMutAct_9fa48("1737") ? "" : (stryCov_9fa48("1737"), 'cpio'), stryMutAct_9fa48("1738") ? "" : (stryCov_9fa48("1738"), 'pax')]),
  helps: stryMutAct_9fa48("1739") ? true : (stryCov_9fa48("1739"), false),
  judge: call => {
    if (stryMutAct_9fa48("1740")) {
      {}
    } else {
      stryCov_9fa48("1740");
      const verb = stryMutAct_9fa48("1741") ? call.args[0]?.text && '' : (stryCov_9fa48("1741"), (stryMutAct_9fa48("1742") ? call.args[0].text : (stryCov_9fa48("1742"), call.args[0]?.text)) ?? (stryMutAct_9fa48("1743") ? "Stryker was here!" : (stryCov_9fa48("1743"), '')));
      if (stryMutAct_9fa48("1746") ? call.name === 'ar' || /^-?[tp]/.test(verb) : stryMutAct_9fa48("1745") ? false : stryMutAct_9fa48("1744") ? true : (stryCov_9fa48("1744", "1745", "1746"), (stryMutAct_9fa48("1748") ? call.name !== 'ar' : stryMutAct_9fa48("1747") ? true : (stryCov_9fa48("1747", "1748"), call.name === (stryMutAct_9fa48("1749") ? "" : (stryCov_9fa48("1749"), 'ar')))) && (stryMutAct_9fa48("1752") ? /^-?[^tp]/ : stryMutAct_9fa48("1751") ? /^-[tp]/ : stryMutAct_9fa48("1750") ? /-?[tp]/ : (stryCov_9fa48("1750", "1751", "1752"), /^-?[tp]/)).test(verb))) return;
      if (stryMutAct_9fa48("1755") ? call.name === 'cpio' || /^-(?:t|it)/.test(verb) : stryMutAct_9fa48("1754") ? false : stryMutAct_9fa48("1753") ? true : (stryCov_9fa48("1753", "1754", "1755"), (stryMutAct_9fa48("1757") ? call.name !== 'cpio' : stryMutAct_9fa48("1756") ? true : (stryCov_9fa48("1756", "1757"), call.name === (stryMutAct_9fa48("1758") ? "" : (stryCov_9fa48("1758"), 'cpio')))) && (stryMutAct_9fa48("1759") ? /-(?:t|it)/ : (stryCov_9fa48("1759"), /^-(?:t|it)/)).test(verb))) return;
      if (stryMutAct_9fa48("1762") ? call.args.every(arg => /rsh-command|^--to-stdout$/.test(arg.text)) : stryMutAct_9fa48("1761") ? false : stryMutAct_9fa48("1760") ? true : (stryCov_9fa48("1760", "1761", "1762"), call.args.some(stryMutAct_9fa48("1763") ? () => undefined : (stryCov_9fa48("1763"), arg => (stryMutAct_9fa48("1765") ? /rsh-command|^--to-stdout/ : stryMutAct_9fa48("1764") ? /rsh-command|--to-stdout$/ : (stryCov_9fa48("1764", "1765"), /rsh-command|^--to-stdout$/)).test(arg.text))))) return call.unknown(stryMutAct_9fa48("1766") ? `` : (stryCov_9fa48("1766"), `${call.name} runs a command`));
      if (stryMutAct_9fa48("1769") ? call.name === 'ar' || /^-?[rqxd]/.test(verb) : stryMutAct_9fa48("1768") ? false : stryMutAct_9fa48("1767") ? true : (stryCov_9fa48("1767", "1768", "1769"), (stryMutAct_9fa48("1771") ? call.name !== 'ar' : stryMutAct_9fa48("1770") ? true : (stryCov_9fa48("1770", "1771"), call.name === (stryMutAct_9fa48("1772") ? "" : (stryCov_9fa48("1772"), 'ar')))) && (stryMutAct_9fa48("1775") ? /^-?[^rqxd]/ : stryMutAct_9fa48("1774") ? /^-[rqxd]/ : stryMutAct_9fa48("1773") ? /-?[rqxd]/ : (stryCov_9fa48("1773", "1774", "1775"), /^-?[rqxd]/)).test(verb))) call.play(stryMutAct_9fa48("1777") ? "" : (stryCov_9fa48("1777"), 'alter'), stryMutAct_9fa48("1778") ? call.args[1] && literal('.') : (stryCov_9fa48("1778"), call.args[1] ?? literal(stryMutAct_9fa48("1779") ? "" : (stryCov_9fa48("1779"), '.'))));else call.unknown(stryMutAct_9fa48("1781") ? `` : (stryCov_9fa48("1781"), `what ${call.name} would write`));
    }
  },
  examples: stryMutAct_9fa48("1782") ? [] : (stryCov_9fa48("1782"), [stryMutAct_9fa48("1783") ? [] : (stryCov_9fa48("1783"), [stryMutAct_9fa48("1784") ? "" : (stryCov_9fa48("1784"), 'ar t a.a'), stryMutAct_9fa48("1785") ? "" : (stryCov_9fa48("1785"), 'safe')]), stryMutAct_9fa48("1786") ? [] : (stryCov_9fa48("1786"), [stryMutAct_9fa48("1787") ? "" : (stryCov_9fa48("1787"), 'cpio -i'), stryMutAct_9fa48("1788") ? "" : (stryCov_9fa48("1788"), 'opaque')])])
})]);