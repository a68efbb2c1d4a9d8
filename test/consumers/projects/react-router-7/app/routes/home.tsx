export default function Home() {
  return <p>A shop</p>;
}
