// The gateway's Express sample: let Express parse the body, write it anew, compare the digests, act.

const crypto = require('crypto');
const express = require('express');

const SECRET = process.env.RECEIVER_SECRET;
const app = express();
const payments = [];

app.use(express.json());

app.post('/webhooks', (req, res) => {
  const signature = req.headers['x-signature'];
  const expected = crypto.createHmac('sha256', SECRET).update(JSON.stringify(req.body)).digest('hex');
  if (signature !== expected) {
    return res.status(400).send('Invalid signature');
  }
  const event = req.body;
  switch (event.type) {
    case 'payment.completed':
      payments.push(event.data);
      break;
    case 'payment.failed':
      break;
    default:
      // other types are not handled
  }
  res.sendStatus(200);
});

app.get('/booked', (req, res) => res.json({ count: payments.length }));

const server = app.listen(0, '127.0.0.1', () => console.log(server.address().port));
