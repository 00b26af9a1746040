// PaySG's four steps with nothing but Node: take the header apart, join the time and the JSON-stringified payload,
// compare. The five minutes come from other providers' guides.

const crypto = require('crypto');
const http = require('http');

const SECRET = process.env.RECEIVER_SECRET;
const LONGEST_MS = 5 * 60 * 1000;
const payments = [];

function handle(req, text, res) {
  const header = req.headers['paysg-signature'];
  if (!header) {
    res.writeHead(401).end();
    return;
  }
  const [timestamp, signature] = header.split(', ').map((part) => part.slice(part.indexOf('=') + 1));
  const event = JSON.parse(text);
  const expected = crypto
    .createHmac('sha256', SECRET)
    .update(`${timestamp}.${JSON.stringify(event)}`)
    .digest('hex');
  if (signature !== expected) {
    res.writeHead(401).end('Invalid signature');
    return;
  }
  if (Date.now() - Number(timestamp) > LONGEST_MS) {
    res.writeHead(400).end('Too old');
    return;
  }
  if (event.type === 'payment.succeeded' && event.data.object.payment_status === 'paid') {
    payments.push(event.data.object);
  }
  res.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ received: true }));
}

const server = http.createServer((req, res) => {
  if (req.url === '/booked') {
    res.end(String(payments.length));
    return;
  }
  let text = '';
  req.on('data', (chunk) => {
    text += chunk;
  });
  req.on('end', () => handle(req, text, res));
});

server.listen(0, '127.0.0.1', () => console.log(server.address().port));
