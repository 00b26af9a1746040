"""What a web page in the user's browser can try against a listener on the same computer, one small script each.

A script gets `target`, the endpoint's whole address, and gives what it could read: an empty list, where the
browser kept everything from it. What it throws is told as an error, which is no reading.
"""

from __future__ import annotations

BODY = '{"id":"evt_attack","type":"payment.succeeded","data":{"object":{"id":"PAY1","payment_status":"paid"}}}'
"""What each of them sends, where it can choose."""

SCRIPTS: dict[str, str] = {
    "form urlencoded": "return form(target, 'application/x-www-form-urlencoded');",
    "form multipart": "return form(target, 'multipart/form-data');",
    "form text": "return form(target, 'text/plain');",
    "fetch json": "return read(await fetch(target, post({'Content-Type': 'application/json'})));",
    "fetch signed": "return read(await fetch(target, post({'PaySG-Signature': 't=1, v1=00'})));",
    "fetch text": "return read(await fetch(target, post({'Content-Type': 'text/plain'})));",
    "fetch no-cors": "return read(await fetch(target, {...post({}), mode: 'no-cors'}));",
    "fetch no-cors with cookies": """
        return read(await fetch(target, {...post({}), mode: 'no-cors', credentials: 'include'}));""",
    "fetch get": "return read(await fetch(target));",
    "fetch options": "return read(await fetch(target, {method: 'OPTIONS'}));",
    "fetch put": "return read(await fetch(target, {method: 'PUT', body: BODY}));",
    "fetch keepalive": "return read(await fetch(target, {...post({}), mode: 'no-cors', keepalive: true}));",
    "fetch stream": """
        const stream = new Blob([BODY]).stream();
        return read(await fetch(target, {method: 'POST', body: stream, duplex: 'half', mode: 'cors'}));""",
    "request of XHR": """
        return await new Promise((resolve) => {
          const each = new XMLHttpRequest();
          each.open('POST', target);
          each.onload = () => resolve([`${each.status} ${each.responseText} ${each.getAllResponseHeaders()}`]);
          each.onerror = () => resolve([]);
          each.send(BODY);
        });""",
    "beacon": "navigator.sendBeacon(target, BODY); return [];",
    "beacon json": """
        navigator.sendBeacon(target, new Blob([BODY], {type: 'application/json'})); return [];""",
    "web socket": """
        const each = new WebSocket(target.replace('http', 'ws'));
        return await told(each, ['open', 'message'], ['error', 'close']);""",
    "event source": "return await told(new EventSource(target), ['open', 'message'], ['error']);",
    "image": "return await element('img', 'src', target);",
    "script": "return await element('script', 'src', target);",
    "style sheet": "return await element('link', 'href', target, {rel: 'stylesheet'});",
    "prefetch": "return await element('link', 'href', target, {rel: 'prefetch'});",
    "preload": """
        // It tells that somebody answered, whatever was answered: no more than an open port does.
        const [right, wrong] = await Promise.all([target, target.replace('/hooks/', '/nothing/')].map(
          (each) => element('link', 'href', each, {rel: 'preload', as: 'fetch'})));
        return right.length === wrong.length ? [] : right;""",
    "module preload": "return await element('link', 'href', target, {rel: 'modulepreload'});",
    "speculation rules": """
        const rules = {prefetch: [{source: 'list', urls: [target]}]};
        const each = document.createElement('script');
        each.type = 'speculationrules';
        each.textContent = JSON.stringify(rules);
        document.body.append(each);
        return [];""",
    "frame": """
        await element('iframe', 'src', target);
        const inside = document.querySelector('iframe').contentDocument;
        return inside && inside.URL !== 'about:blank' ? [inside.URL + inside.documentElement.outerHTML] : [];""",
    "object": """
        await element('object', 'data', target);
        const inside = document.querySelector('object').contentDocument;
        return inside && inside.URL !== 'about:blank' ? [inside.URL + inside.documentElement.outerHTML] : [];""",
    "video": "return await element('video', 'src', target);",
    "ping of a link": """
        const each = document.createElement('a');
        each.href = '#';
        each.ping = target;
        document.body.append(each);
        each.click();
        return [];""",
    "worker": """
        const code = `fetch(${JSON.stringify(target)}, {method: 'POST', body: 'x', mode: 'cors'})
          .then(async (answer) => postMessage([String(answer.status), await answer.text()]),
                () => postMessage([]))`;
        const each = new Worker(URL.createObjectURL(new Blob([code], {type: 'text/javascript'})));
        return await new Promise((resolve) => { each.onmessage = (event) => resolve(event.data); });""",
    "service worker": """
        await navigator.serviceWorker.register('/worker.js');
        const ready = await navigator.serviceWorker.ready;
        const channel = new MessageChannel();
        const answer = new Promise((resolve) => { channel.port1.onmessage = (event) => resolve(event.data); });
        ready.active.postMessage(target, [channel.port2]);
        return await answer;""",
    "web transport": """
        const each = new WebTransport(target.replace('http:', 'https:'));
        await each.ready;
        return ['ready'];""",
    "web rtc": """
        const [, host, port] = target.match(/http:..([^:]+):([0-9]+)/);
        const urls = `turn:${host}:${port}?transport=tcp`;
        const each = new RTCPeerConnection({iceServers: [{urls, username: 'a', credential: 'b'}]});
        each.createDataChannel('x');
        await each.setLocalDescription();
        await new Promise((resolve) => setTimeout(resolve, 300));
        return [];""",
    "redirect 307": "return form('/redirect/307?to=' + encodeURIComponent(target), 'text/plain');",
    "redirect fetch 308": """
        const place = '/redirect/308?to=' + encodeURIComponent(target);
        return read(await fetch(place, post({'Content-Type': 'text/plain'})));""",
    "redirect image 302": "return await element('img', 'src', '/redirect/302?to=' + encodeURIComponent(target));",
    "report of a policy": """
        const frame = document.createElement('iframe');
        frame.src = '/violating?to=' + encodeURIComponent(target);
        document.body.append(frame);
        return [];""",
    "timing": """
        await fetch(target, {...post({}), mode: 'no-cors'});
        const [entry] = performance.getEntriesByName(target);
        return entry && (entry.responseStatus || entry.encodedBodySize) ? [JSON.stringify(entry)] : [];""",
}
"""By name. All run in a page of another origin."""

REBOUND: dict[str, str] = {
    "rebound fetch": "return read(await fetch(target, post({'PaySG-Signature': 't=1, v1=00'})));",
    "rebound get": "return read(await fetch(target));",
    "rebound form": "return form(target, 'text/plain');",
    "rebound socket": """
        const each = new WebSocket(target.replace('http', 'ws'));
        return await told(each, ['open', 'message'], ['error', 'close']);""",
}
"""Run in a page whose host name leads to the listener from then on: for the browser they are of one origin."""

HELPERS = """
const BODY = %s;
const post = (headers) => ({method: 'POST', body: BODY, headers});
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function read(answer) {
  if (answer.type.startsWith('opaque')) return [];
  return [`${answer.status} ${await answer.text()} ${JSON.stringify([...answer.headers])}`];
}

async function form(target, enctype) {
  const frame = document.createElement('iframe');
  frame.name = 'answer';
  const each = document.createElement('form');
  Object.assign(each, {action: target, method: 'POST', enctype, target: 'answer'});
  const field = document.createElement('input');
  field.name = BODY.slice(0, -1) + ',"x":"';
  field.value = '"}';
  each.append(field);
  document.body.append(frame, each);
  const loaded = new Promise((resolve) => { frame.onload = resolve; });
  each.submit();
  await Promise.race([loaded, wait(700)]);
  await wait(100);
  let inside = null;
  try { inside = frame.contentDocument; } catch (error) { /* kept from us */ }
  const text = inside && inside.URL !== 'about:blank' ? inside.body.innerText : '';
  return text ? [text] : [];
}

function element(kind, name, target, more) {
  return new Promise((resolve) => {
    const each = Object.assign(document.createElement(kind), more);
    each.onload = () => resolve(kind === 'iframe' || kind === 'object' ? [] : [`${kind} loaded`]);
    each.onerror = () => resolve([]);
    each[name] = target;
    document.body.append(each);
    setTimeout(() => resolve([]), 700);
  });
}

function told(source, goods, bads) {
  return new Promise((resolve) => {
    for (const each of goods) source.addEventListener(each, () => resolve([each]));
    for (const each of bads) source.addEventListener(each, () => resolve([]));
  });
}
"""

PAGE = """<!doctype html><meta charset="utf-8"><title>attack</title><body><script>
%(helpers)s
const target = %(target)s;
async function attack() { %(script)s }
const late = wait(2500).then(() => ({read: [], error: 'late'}));
const done = attack().then((read) => ({read, error: ''}), (error) => ({read: [], error: String(error)}));
Promise.race([done, late]).then((outcome) => parent.postMessage({name: %(name)s, ...outcome}, '*'));
</script></body>"""

WORKER = """
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', async (event) => {
  const [port] = event.ports;
  try {
    const answer = await fetch(event.data, {method: 'POST', body: 'x', mode: 'cors'});
    port.postMessage([String(answer.status), await answer.text()]);
  } catch (error) {
    port.postMessage([]);
  }
});
"""

INDEX = """<!doctype html><meta charset="utf-8"><title>attacks</title><body><script>
const pages = %(pages)s;
async function run(page) {
  const frame = document.createElement('iframe');
  const outcome = new Promise((resolve) => {
    addEventListener('message', (event) => { if (event.source === frame.contentWindow) resolve(event.data); });
    setTimeout(() => resolve({name: page.name, read: [], error: 'silent'}), 4000);
  });
  frame.src = page.url;
  document.body.append(frame);
  await fetch('/outcome', {method: 'POST', body: JSON.stringify(await outcome)});
  setTimeout(() => frame.remove(), 1000);
}
(async () => {
  for (const page of pages) await run(page);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await fetch('/over', {method: 'POST'});
})();
</script></body>"""
