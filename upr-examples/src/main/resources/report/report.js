'use strict';
(() => {
  const data = JSON.parse(document.getElementById('report-data').textContent);
  const PAGE = 100;
  const COLUMNS = ['Review', 'Number', 'Recommendation', 'Recommending States', 'Position', 'Themes', 'Source'];
  const [REVIEW, NUMBER, TEXT, STATES, POSITION, PARTIAL, THEMES, PLACE] = [0, 1, 2, 3, 4, 5, 6, 7];
  const byId = id => document.getElementById(id);
  const grouped = number => String(number).replace(/\B(?=(\d{3})+(\.|$))/g, ',');
  const folded = text => text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();

  const statesOf = row => row[STATES].map(state => data.states[state]).join(', ');
  const themesOf = row => row[THEMES].map(theme => data.themes[theme]).join(', ');
  const positionOf = row => data.positions[row[POSITION]] + (row[PARTIAL] ? ' in part' : '');
  const cellsOf = row => [
    data.reviews[row[REVIEW]], row[NUMBER], row[TEXT], statesOf(row), positionOf(row), themesOf(row), row[PLACE]
  ];

  // The table: rows that fit the filters, in the order asked for, a page at a time.

  const table = byId('rows');
  const body = table.tBodies[0];
  const state = {page: 0, column: -1, descending: false, query: ''};
  let fitting = data.rows;
  let searched = null;

  const filters = [
    {id: 'review', names: data.reviews, of: row => [row[REVIEW]]},
    {id: 'position', names: data.positions, of: row => [row[POSITION]]},
    {id: 'theme', names: data.themes, of: row => row[THEMES]},
    {id: 'state', names: data.states, of: row => row[STATES]},
    {id: 'group', names: data.groups, of: row => row[STATES].map(each => data.groupOfState[each])}
  ].map(filter => ({...filter, select: byId('filter-' + filter.id)}));

  const fillSelect = ({names, of, select, id}) => {
    const used = new Set(data.rows.flatMap(of));
    const options = [...used].map(index => [names[index], index]);
    if (id !== 'position') {
      options.sort((a, b) => (a[0] < b[0] ? -1 : 1));
    } else {
      options.sort((a, b) => a[1] - b[1]);
    }
    select.replaceChildren(new Option('All', ''), ...options.map(([name, index]) => new Option(name, index)));
    select.parentElement.hidden = options.length < 2;
  };

  const reset = () => {
    filters.forEach(filter => { filter.select.value = ''; });
    const preset = data.reviews.indexOf(data.review);
    if (preset >= 0) {
      filters[0].select.value = String(preset);
    }
    byId('search').value = '';
    state.query = '';
  };

  const haystack = () => {
    // Only once somebody searches: it holds every text a second time.
    searched ??= new Map(data.rows.map(row => [row, folded(cellsOf(row).slice(0, 6).join(' '))]));
    return searched;
  };

  const filterRows = () => {
    const chosen = filters.filter(filter => filter.select.value !== '')
      .map(filter => ({of: filter.of, value: Number(filter.select.value)}));
    const words = folded(state.query).split(/\s+/).filter(word => word !== '');
    const texts = words.length > 0 ? haystack() : null;
    fitting = data.rows.filter(row => chosen.every(each => each.of(row).includes(each.value))
      && words.every(word => texts.get(row).includes(word)));
    sortRows();
    state.page = 0;
    render();
  };

  const collator = new Intl.Collator('en', {numeric: true});

  const sortRows = () => {
    if (state.column < 0) {
      return;
    }
    const key = state.column === 4 ? row => String(row[POSITION]) : row => cellsOf(row)[state.column];
    const keyed = fitting.map(row => [key(row), row]);
    const sign = state.descending ? -1 : 1;
    keyed.sort((a, b) => sign * collator.compare(a[0], b[0]));
    fitting = keyed.map(pair => pair[1]);
  };

  const rowElement = row => {
    const element = document.createElement('tr');
    element.setAttribute('role', 'row');
    cellsOf(row).forEach((text, column) => {
      const cell = document.createElement('td');
      cell.setAttribute('role', 'cell');
      cell.dataset.label = COLUMNS[column];
      cell.textContent = text;
      element.append(cell);
    });
    return element;
  };

  const inWords = () => {
    const parts = filters.filter(filter => filter.select.value !== '')
      .map(filter => filter.id + ' ' + filter.names[Number(filter.select.value)]);
    if (state.query.trim() !== '') {
      parts.push('text “' + state.query.trim() + '”');
    }
    return parts.length > 0 ? ' Filters: ' + parts.join('; ') + '.' : '';
  };

  const render = () => {
    const pages = Math.max(1, Math.ceil(fitting.length / PAGE));
    const first = state.page * PAGE;
    body.replaceChildren(...fitting.slice(first, first + PAGE).map(rowElement));
    byId('shown').textContent = grouped(fitting.length) + ' of ' + grouped(data.rows.length)
      + (data.rows.length === 1 ? ' recommendation' : ' recommendations') + ' shown.' + inWords();
    byId('pages').hidden = pages === 1;
    byId('page').textContent = 'Page ' + grouped(state.page + 1) + ' of ' + grouped(pages);
    byId('previous').disabled = state.page === 0;
    byId('next').disabled = state.page === pages - 1;
  };

  const turn = step => {
    state.page += step;
    render();
    table.scrollIntoView();
  };

  const sortBy = column => {
    state.descending = state.column === column && !state.descending;
    state.column = column;
    [...table.tHead.rows[0].cells].forEach((header, index) => {
      header.setAttribute('aria-sort', index !== column ? 'none' : state.descending ? 'descending' : 'ascending');
    });
    filterRows();
  };

  const addSortButtons = () => [...table.tHead.rows[0].cells].forEach((header, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = header.textContent;
    button.addEventListener('click', () => sortBy(column));
    header.setAttribute('aria-sort', 'none');
    header.replaceChildren(button);
  });

  // Charts: each beside a table with the same figures.

  const colour = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();

  const optionOf = (chart, width) => {
    const labelWidth = Math.min(260, Math.round(width * 0.38));
    const greatest = Math.max(1, ...chart.labels.map((label, index) => chart.series
      .map(series => series.values[index]).reduce(chart.stacked ? (a, b) => a + b : Math.max)));
    return {
      animation: false,
      aria: {enabled: true, label: {description: chart.title + '. The same figures are in the table below the chart.'}},
      textStyle: {fontFamily: getComputedStyle(document.body).fontFamily},
      grid: {left: labelWidth + 10, right: chart.stacked ? 28 : 48, top: 4, bottom: 26},
      xAxis: {
        type: 'value', max: chart.unit === '%' ? 100 : undefined, minInterval: 1,
        axisLabel: {color: colour('soft'), fontSize: 12, formatter: '{value}' + chart.unit, hideOverlap: true},
        splitLine: {lineStyle: {color: colour('line')}}
      },
      yAxis: {
        type: 'category', inverse: true, data: chart.labels, axisTick: {show: false},
        axisLine: {lineStyle: {color: colour('line')}},
        axisLabel: {color: colour('ink'), fontSize: 13, lineHeight: 14, width: labelWidth, overflow: 'break', interval: 0}
      },
      series: chart.series.map(series => ({
        type: 'bar', name: series.name, data: series.values, stack: chart.stacked ? 'all' : undefined,
        barMaxWidth: 22, itemStyle: {color: colour(series.colour)}, silent: true,
        label: {
          show: true, position: chart.stacked ? 'inside' : 'right', fontSize: 13,
          color: chart.stacked ? colour('on-' + series.colour) : colour('ink'),
          formatter: ({value}) => (chart.stacked && value < greatest * 0.06 ? '' : grouped(value) + chart.unit)
        }
      }))
    };
  };

  const draw = () => data.charts.forEach(chart => {
    const element = byId('chart-' + chart.id);
    element.setAttribute('role', 'img');
    const bars = chart.labels.length * (chart.stacked ? 1 : chart.series.length);
    // Where labels take two or three lines, bars are further apart.
    element.style.height = 34 + bars * (element.clientWidth < 600 ? 44 : 32) + 'px';
    const drawn = echarts.getInstanceByDom(element) ?? echarts.init(element);
    drawn.resize();
    drawn.setOption(optionOf(chart, element.clientWidth), true);
  });

  let waiting = 0;
  const drawSoon = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(draw);
  };

  // Print: all rows that fit, and every table open.

  const details = [...document.querySelectorAll('details')];
  let open = [];

  addEventListener('beforeprint', () => {
    open = details.filter(each => each.open);
    details.forEach(each => { each.open = true; });
    body.replaceChildren(...fitting.map(rowElement));
  });
  addEventListener('afterprint', () => {
    details.forEach(each => { each.open = open.includes(each); });
    render();
  });

  details.filter(each => !each.matches('.keep')).forEach(each => { each.open = false; });
  filters.forEach(fillSelect);
  addSortButtons();
  reset();
  byId('filters').hidden = false;
  filterRows();
  filters.forEach(filter => filter.select.addEventListener('change', filterRows));
  byId('filters').addEventListener('submit', event => event.preventDefault());
  byId('filters').addEventListener('reset', event => {
    event.preventDefault();
    reset();
    filterRows();
  });
  let typing = 0;
  byId('search').addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      state.query = byId('search').value;
      filterRows();
    }, 150);
  });
  byId('previous').addEventListener('click', () => turn(-1));
  byId('next').addEventListener('click', () => turn(1));
  draw();
  addEventListener('resize', drawSoon);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawSoon);
})();
