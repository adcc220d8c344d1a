'use strict';
// The page is complete without this; it adds the timeline that zooms, and keys.
(() => {
  const root = document.documentElement;
  const holder = document.getElementById('timeline-data');

  // j and k go from finding to finding, wherever the focus is.
  const stops = [...document.querySelectorAll('.finding')];
  const step = (by) => {
    if (!stops.length) return;
    const now = stops.indexOf(document.activeElement.closest('.finding'));
    const next = stops[Math.max(0, Math.min(stops.length - 1, now < 0 ? 0 : now + by))];
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'start' });
  };
  document.addEventListener('keydown', (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === 'j') step(1);
    if (e.key === 'k') step(-1);
  });
  if (!holder) return;

  const data = JSON.parse(holder.textContent);
  const canvas = document.getElementById('timeline-canvas');
  const said = document.getElementById('timeline-said');
  const pen = canvas.getContext('2d');
  const ordinary = document.getElementById('ordinary-switch');
  root.classList.add('live');

  const HEAD = 26, GAP = 14, LEAST = 3;
  const rows = data.commandRows + data.processRows;
  const rowHeight = Math.max(4, Math.min(20, Math.floor(640 / Math.max(1, rows))));
  const height = HEAD + rows * rowHeight + GAP + 8;
  // A key may come before the first frame is drawn.
  let from = 0, to = data.length, width = canvas.clientWidth || 1, picked = null;
  const least = Math.max(1, data.length / 1e6);

  // Bars by row, in the order they begin: what is on the screen is found by halving.
  const byRow = (bars, count) => {
    const lists = Array.from({ length: count }, () => []);
    bars.forEach((bar, i) => lists[bar[0]].push(i));
    return lists;
  };
  const commandRows = byRow(data.commands, data.commandRows);
  const processRows = byRow(data.processes, data.processRows);
  const colour = (name) => getComputedStyle(root).getPropertyValue(name).trim();
  const x = (at) => (at - from) / (to - from) * width;
  const at = (px) => from + px / width * (to - from);
  const commandY = (row) => HEAD + row * rowHeight;
  const processY = (row) => HEAD + GAP + (data.commandRows + row) * rowHeight;

  const firstVisible = (list, bars) => {
    let low = 0, high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bars[list[middle]][2] < from) low = middle + 1; else high = middle;
    }
    return low;
  };

  // A bar that ends in the pixel where the last one ended would not be seen: it is left out.
  const drawRow = (list, bars, y, fill, ink) => {
    let drawn = -1;
    for (let k = firstVisible(list, bars); k < list.length; k++) {
      const bar = bars[list[k]];
      if (bar[1] > to) break;
      const left = Math.max(0, x(bar[1]));
      const right = Math.min(width, Math.max(x(bar[2]), left + 1));
      if (right <= drawn + 0.5) continue;
      pen.fillStyle = fill(bar);
      pen.fillRect(Math.max(left, drawn), y + 1, Math.max(0.6, right - Math.max(left, drawn) - (right - left > LEAST ? 0.6 : 0)), rowHeight - 2);
      drawn = right;
      if (rowHeight >= 12 && right - left > 46) {
        pen.save();
        pen.beginPath();
        pen.rect(left, y, right - left, rowHeight);
        pen.clip();
        pen.fillStyle = ink;
        pen.fillText(data.texts[bar[3]], left + 4, y + rowHeight / 2);
        pen.restore();
      }
    }
  };

  let colours = {};
  const units = data.time
    ? [[1e9 * 60, 'min'], [1e9, 's'], [1e6, 'ms'], [1e3, 'µs'], [1, 'ns']]
    : [[1, 'lines of the log']];
  const tell = (value) => {
    if (value === 0) return '0';
    const unit = units.find((u) => Math.abs(value) >= u[0]) || units[units.length - 1];
    return `${+(value / unit[0]).toPrecision(4)} ${unit[1]}`;
  };
  const drawAxis = () => {
    const span = to - from;
    const rough = span / Math.max(2, width / 130);
    const ten = Math.pow(10, Math.floor(Math.log10(rough)));
    const round = [1, 2, 5, 10].map((n) => n * ten).find((n) => n >= rough);
    const pace = data.time ? round : Math.max(1, round);
    pen.fillStyle = colours.quiet;
    pen.strokeStyle = colours.line;
    for (let tick = Math.ceil(from / pace) * pace; tick <= to; tick += pace) {
      const px = Math.round(x(tick)) + 0.5;
      pen.beginPath();
      pen.moveTo(px, HEAD - 6);
      pen.lineTo(px, height);
      pen.stroke();
      pen.fillText(tell(tick), px + 3, 10);
    }
  };
  const drawFailures = () => {
    let last = new Map();
    for (const failure of data.failures) {
      if (failure[1] < from || failure[1] > to || (failure[3] === 0 && !ordinary.checked)) continue;
      const row = data.processes[failure[0]][0];
      const px = Math.round(x(failure[1]));
      if (last.get(row) === px && failure[3] === 0) continue;
      last.set(row, px);
      pen.globalAlpha = failure[3] ? 1 : 0.55;
      pen.fillStyle = failure[3] ? colours.accent : colours.tick;
      pen.fillRect(px - (failure[3] ? 1 : 0), processY(row), failure[3] ? 3 : 1, rowHeight);
      pen.globalAlpha = 1;
    }
  };
  const drawFindings = () => {
    for (const finding of data.findings) {
      const px = x(finding[1]);
      if (px < -8 || px > width + 8) continue;
      const top = finding[2] >= 0 ? commandY(finding[2]) : HEAD;
      const foot = finding[3] >= 0 ? processY(finding[3]) + rowHeight : top + rowHeight;
      pen.strokeStyle = pen.fillStyle = colours.accent;
      pen.lineWidth = 2;
      pen.beginPath();
      pen.moveTo(px, top);
      pen.lineTo(px, foot);
      pen.stroke();
      pen.lineWidth = 1;
      pen.beginPath();
      pen.arc(px, top + rowHeight / 2, Math.min(9, rowHeight / 2 + 2), 0, 7);
      pen.fill();
      pen.fillStyle = colours.ground;
      pen.textAlign = 'center';
      pen.fillText(String(finding[0]), px, top + rowHeight / 2 + 0.5);
      pen.textAlign = 'left';
    }
  };
  const draw = () => {
    const ratio = window.devicePixelRatio || 1;
    width = canvas.clientWidth;
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    for (const name of ['ground', 'panel', 'line', 'ink', 'quiet', 'accent', 'command', 'command2', 'process', 'process2', 'tick', 'on-command', 'on-process']) {
      colours[name] = colour('--' + name);
    }
    pen.fillStyle = colours.ground;
    pen.fillRect(0, 0, width, height);
    pen.font = '11px ui-monospace, monospace';
    pen.textBaseline = 'middle';
    drawAxis();
    commandRows.forEach((list, row) => drawRow(list, data.commands, commandY(row),
      (bar) => (bar[5] > 0 ? colours.command2 : colours.command), colours['on-command']));
    processRows.forEach((list, row) => drawRow(list, data.processes, processY(row),
      (bar) => (bar[6] % 2 ? colours.process2 : colours.process), colours['on-process']));
    drawFailures();
    drawFindings();
  };
  let pending = false;
  const redraw = () => {
    if (pending) return;
    pending = true;
    requestAnimationFrame(() => { pending = false; draw(); });
  };

  const move = (newFrom, newTo) => {
    let span = Math.max(least, Math.min(data.length, newTo - newFrom));
    let start = Math.max(0, Math.min(data.length - span, newFrom));
    from = start;
    to = start + span;
    canvas.dataset.from = String(Math.round(from));
    canvas.dataset.to = String(Math.round(to));
    redraw();
  };
  const zoom = (factor, px = width / 2) => {
    const fix = at(px);
    move(fix - (fix - from) * factor, fix + (to - fix) * factor);
  };
  const pan = (share) => move(from + (to - from) * share, to + (to - from) * share);
  let seen = -1;
  const visit = (by) => {
    if (!data.findings.length) return;
    seen = (seen + by + data.findings.length) % data.findings.length;
    const finding = data.findings[seen];
    const span = Math.min(to - from, Math.max(least, data.length / 50));
    move(finding[1] - span / 2, finding[1] + span / 2);
    said.textContent = `${finding[0]}. ${data.texts[finding[4]]}\nat ${tell(finding[1])}`;
  };
  document.getElementById('zoom-in').addEventListener('click', () => zoom(0.5));
  document.getElementById('zoom-out').addEventListener('click', () => zoom(2));
  document.getElementById('zoom-all').addEventListener('click', () => move(0, data.length));
  const next = document.getElementById('next-finding');
  if (next) next.addEventListener('click', () => visit(1));
  ordinary.addEventListener('change', redraw);
  canvas.addEventListener('keydown', (e) => {
    const keys = {
      ArrowLeft: () => pan(-0.2), ArrowRight: () => pan(0.2), '+': () => zoom(0.5), '=': () => zoom(0.5),
      '-': () => zoom(2), 0: () => move(0, data.length), n: () => visit(1), p: () => visit(-1),
    };
    if (keys[e.key] && !e.ctrlKey && !e.metaKey) { keys[e.key](); e.preventDefault(); }
  });
  canvas.addEventListener('wheel', (e) => {
    if (!e.ctrlKey && document.activeElement !== canvas) return;
    e.preventDefault();
    if (e.shiftKey || Math.abs(e.deltaX) > Math.abs(e.deltaY)) pan((e.deltaX || e.deltaY) / 800);
    else zoom(Math.exp(e.deltaY / 400), e.offsetX);
  }, { passive: false });

  const under = (px, py) => {
    const find = (lists, bars, row) => (lists[row] || []).map((i) => bars[i])
      .find((bar) => x(bar[1]) <= px + 1 && Math.max(x(bar[2]), x(bar[1]) + 1) >= px - 1);
    const commandRow = Math.floor((py - HEAD) / rowHeight);
    if (commandRow >= 0 && commandRow < data.commandRows) {
      const bar = find(commandRows, data.commands, commandRow);
      return bar && `${data.texts[bar[3]]}\n${data.texts[bar[4]]} · ${tell(bar[2] - bar[1])}` +
        (bar[5] >= 0 ? ` · exit status ${bar[5]}` : '');
    }
    const row = Math.floor((py - HEAD - GAP) / rowHeight) - data.commandRows;
    const bar = row >= 0 && find(processRows, data.processes, row);
    return bar && `${data.texts[bar[3]]}\n${data.texts[bar[4]]} · ${tell(bar[2] - bar[1])}`;
  };
  let grip = null;
  canvas.addEventListener('pointerdown', (e) => {
    grip = { x: e.offsetX, from, to };
    canvas.setPointerCapture(e.pointerId);
  });
  canvas.addEventListener('pointermove', (e) => {
    if (grip) {
      const by = (grip.x - e.offsetX) / width * (grip.to - grip.from);
      move(grip.from + by, grip.to + by);
    } else {
      const text = under(e.offsetX, e.offsetY) || '';
      if (text !== picked) { picked = text; if (text) said.textContent = text; }
    }
  });
  canvas.addEventListener('pointerup', () => { grip = null; });
  canvas.style.height = height + 'px';
  window.addEventListener('resize', redraw);
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  move(0, data.length);
})();
