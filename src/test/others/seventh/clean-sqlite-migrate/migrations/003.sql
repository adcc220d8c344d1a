create index if not exists orders_item on orders (item);
