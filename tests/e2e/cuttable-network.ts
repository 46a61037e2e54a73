import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export type CuttableNetwork = {
  /** The newsroom, reached over the line that can be cut. */
  origin: string;
  cut: () => Promise<void>;
  mend: () => Promise<void>;
};

/** A line between browser and newsroom. Cut, it is gone: connections break, and no new one is taken. */
export async function openNetwork(newsroom: string): Promise<CuttableNetwork> {
  const { port: target, hostname } = new URL(newsroom);
  const sockets = new Set<Socket>();
  const line = createServer((near) => {
    const far = connect(Number(target), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  const listen = async (port: number) => {
    line.listen(port, '127.0.0.1');
    await once(line, 'listening');
    return (line.address() as AddressInfo).port;
  };
  const port = await listen(0);

  return {
    origin: `http://localhost:${port}`,
    cut: async () => {
      const closed = once(line, 'close');
      line.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    mend: async () => void (await listen(port)),
  };
}
