import { Link, Route, Routes } from 'react-router';
import { ChatStatus } from './ChatStatus.tsx';
import { PanelPage } from './pages/PanelPage.tsx';

export function App() {
  return (
    <>
      <nav>
        <Link to="/">Panel</Link> <Link to="/about">About</Link>
      </nav>
      <ChatStatus />
      <Routes>
        <Route path="/" element={<PanelPage />} />
        <Route path="/about" element={<h1>About</h1>} />
      </Routes>
    </>
  );
}
