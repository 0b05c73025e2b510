Console.WriteLine("baodi: the office procedures at a console. Usage: baodi COMMAND [ARGUMENT...]");
