/* Signs a user up, and tells what came of it. The argument is the module that has `auth`. */
const { auth } = await import(process.argv[2]);

// What the app logs is no part of the answer.
console.error = () => {};

async function post(path, body) {
  const headers = { "content-type": "application/json", origin: process.env.BETTER_AUTH_URL };
  const url = `${process.env.BETTER_AUTH_URL}/api/auth${path}`;
  const response = await auth.handler(
    new Request(url, { method: "POST", headers, body: JSON.stringify(body) }),
  );
  return response;
}

const user = { email: "ada@example.com", password: "a long password", name: "Ada" };
const response = await post("/sign-up/email", user);
mock.clearFaults();
const again = await post("/sign-in/email", user);
const asked = { headers: { authorization: `Bearer ${process.env.POLAR_ACCESS_TOKEN}` } };
const url = "https://api.polar.sh/v1/customers/?email=ada@example.com";
const list = await (await mock.fetch(url, asked)).json();
console.log(
  JSON.stringify({
    signUp: response.status,
    signIn: again.status,
    customers: list.items.map(({ email, external_id }) => [email, typeof external_id]),
  }),
);
process.exit();
